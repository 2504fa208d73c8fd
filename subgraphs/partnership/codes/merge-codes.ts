import type { CodeList } from '../../../shared/words/code-list.ts';
import type { MergeGround, MergeState } from '../generated/resolver-types.ts';

/** What shows that two files are of one person. */
export const mergeGrounds: CodeList<MergeGround> = {
  SOURCE_REGISTER: {
    nl: 'het Rijksregister of de KSZ verving het ene nummer door het andere',
    en: 'the national register or the KSZ replaced one number by the other',
    fr: 'le Registre national ou la BCSS a remplacé un numéro par l’autre',
  },
  IDENTITY_DOCUMENT: {
    nl: 'een identiteitsdocument dat beide noemt',
    en: 'an identity document that names both',
    fr: 'un document d’identité qui mentionne les deux',
  },
  WRONG_NUMBER: {
    nl: 'een nummer was verkeerd genoteerd, en de persoon bevestigde dat',
    en: 'a number was taken down wrongly, and the person confirmed it',
    fr: 'un numéro a été mal noté, et la personne l’a confirmé',
  },
};

/** How a merge stands. */
export const mergeStates: CodeList<MergeState> = {
  PROPOSED: { nl: 'voorgesteld', en: 'proposed', fr: 'proposé' },
  MERGED: { nl: 'samengevoegd', en: 'merged', fr: 'fusionné' },
  DECLINED: { nl: 'afgewezen', en: 'declined', fr: 'refusé' },
  WITHDRAWN: { nl: 'ingetrokken', en: 'taken back', fr: 'retiré' },
  SPLIT_PROPOSED: { nl: 'splitsing voorgesteld', en: 'split proposed', fr: 'séparation proposée' },
  SPLIT: { nl: 'weer gesplitst', en: 'split again', fr: 'à nouveau séparé' },
};
