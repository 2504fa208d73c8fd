import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const MERGE = 'acceptance A12: a merge needs a reason and a second person, an un-merge restores both';

/** Two files that are one person's: the rules as people read them. */
export const identityMergeRuleTexts = {
  MERGE_REASON: {
    nl: 'Zeg in 1 tot 300 tekens waaruit blijkt dat het om één persoon gaat, of om twee.',
    en: 'Say in 1 to 300 characters what shows that this is one person, or two.',
    fr: 'Dites en 1 à 300 caractères ce qui montre qu’il s’agit d’une seule personne, ou de deux.',
    source: MERGE,
  },
  MERGE_NOBODY: {
    nl: 'Dit nummer leidt hier naar niemand.',
    en: 'This number leads to nobody here.',
    fr: 'Ce numéro ne mène à personne ici.',
    source: MERGE,
  },
  MERGE_SAME_FILE: {
    nl: 'Dit nummer leidt al naar dit dossier.',
    en: 'This number leads to this file already.',
    fr: 'Ce numéro mène déjà à ce dossier.',
    source: 'INV-02',
  },
  MERGE_RUNS: {
    nl: 'Er is al voorgesteld om deze twee dossiers samen te voegen: wacht op het antwoord.',
    en: 'It is proposed already to merge these two files: wait for the answer.',
    fr: 'Il est déjà proposé de fusionner ces deux dossiers : attendez la réponse.',
    source: MERGE,
  },
  MERGE_SECOND_PERSON: {
    nl: 'U stelde dit zelf voor: iemand anders moet het bevestigen.',
    en: 'You proposed this yourself: somebody else has to confirm it.',
    fr: 'Vous l’avez proposé vous-même : quelqu’un d’autre doit confirmer.',
    source: MERGE,
  },
  MERGE_OVER: {
    nl: 'Over dit voorstel is al beslist.',
    en: 'This proposal was decided on already.',
    fr: 'Cette proposition a déjà été tranchée.',
    source: MERGE,
  },
  MERGE_GONE: {
    nl: 'Met het andere dossier is het intussen anders gesteld. Trek dit voorstel in en stel het opnieuw voor.',
    en: 'The other file is not as it was when this was proposed. Take the proposal back and propose it again.',
    fr: 'L’autre dossier n’est plus ce qu’il était. Retirez cette proposition et proposez à nouveau.',
    source: MERGE,
  },
  MERGE_NOT_ONE: {
    nl: 'Deze dossiers zijn nu niet samengevoegd, of er is al voorgesteld om ze te splitsen.',
    en: 'These files are not merged now, or it is proposed already to split them.',
    fr: 'Ces dossiers ne sont pas fusionnés, ou il est déjà proposé de les séparer.',
    source: MERGE,
  },
} satisfies RuleBook;
