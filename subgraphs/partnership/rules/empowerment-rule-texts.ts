import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const DESIGN = 'DESIGN, domain 5: versioned instrument, at least two completed sittings of one version for a change';

/** Empowerment measurement: the rules as people read them. */
export const empowermentRuleTexts = {
  EMPOWERMENT_INSTRUMENT: {
    nl: 'Dit instrument is niet gekend in deze versie. Kies er een uit de lijst van instrumenten.',
    en: 'There is no such instrument in this version. Choose one from the list of instruments.',
    fr: 'Cet instrument n’est pas connu dans cette version. Choisissez-en un dans la liste des instruments.',
    source: DESIGN,
  },
  EMPOWERMENT_PARTNERSHIP: {
    nl: 'Geen enkel lid van dit dossier hoort bij dat partnerschap. Kies het partnerschap waarbinnen je de cliënt begeleidt.',
    en: 'No member of this case belongs to that partnership. Choose the partnership within which you support the client.',
    fr: 'Aucun membre de ce dossier n’appartient à ce partenariat. Choisissez celui dans lequel vous accompagnez le client.',
    source: 'Domain 5: the partnership measures empowerment of its participants',
  },
  EMPOWERMENT_AHEAD: {
    nl: 'Een afname kan niet van een latere dag zijn dan vandaag.',
    en: 'A sitting cannot be of a later day than today.',
    fr: 'Une passation ne peut être d’un jour postérieur à aujourd’hui.',
    source: DESIGN,
  },
  EMPOWERMENT_STILL_OPEN: {
    nl: 'De vorige afname is nog niet afgerond. Rond die eerst af.',
    en: 'The sitting before is not completed. Complete it first.',
    fr: 'La passation précédente n’est pas terminée. Terminez-la d’abord.',
    source: DESIGN,
  },
  EMPOWERMENT_NOT_LATER: {
    nl: 'Deze afname moet van een latere dag zijn dan de vorige.',
    en: 'This sitting has to be of a later day than the one before.',
    fr: 'Cette passation doit être d’un jour postérieur à la précédente.',
    source: DESIGN,
  },
  EMPOWERMENT_MOMENT: {
    nl: 'De afnames van een reeks komen op volgorde, T0 eerst, en elke maar één keer.',
    en: 'The sittings of a series come in order, T0 first, and each of them once.',
    fr: 'Les passations d’une série viennent dans l’ordre, T0 d’abord, et chacune une seule fois.',
    source: DESIGN,
  },
  EMPOWERMENT_COACH: {
    nl: 'Alleen wie de cliënt in een dossier begeleidt, neemt af, en nooit een werkgever.',
    en: 'Only who supports the client in a case records a sitting, and never an employer.',
    fr: 'Seul qui accompagne le client dans un dossier fait passer, et jamais un employeur.',
    source: DESIGN,
  },
  EMPOWERMENT_COMPLETED: {
    nl: 'Deze afname is afgerond: de antwoorden veranderen niet meer. Begin een nieuwe afname.',
    en: 'This sitting is completed: its answers no longer change. Begin a new sitting.',
    fr: 'Cette passation est terminée : ses réponses ne changent plus. Commencez-en une nouvelle.',
    source: DESIGN,
  },
  EMPOWERMENT_ITEM_ONCE: {
    nl: 'Geef minstens één antwoord, en op elke stelling hoogstens één.',
    en: 'Give at least one answer, and at most one to each statement.',
    fr: 'Donnez au moins une réponse, et au plus une par énoncé.',
    source: DESIGN,
  },
  EMPOWERMENT_ITEM: {
    nl: 'Een van de stellingen hoort niet bij deze versie van het instrument. Laad het instrument opnieuw.',
    en: 'One of the statements does not belong to this version of the instrument. Load the instrument again.',
    fr: 'Un des énoncés n’appartient pas à cette version de l’instrument. Rechargez l’instrument.',
    source: DESIGN,
  },
  EMPOWERMENT_SCALE: {
    nl: 'Een van de antwoorden ligt buiten de schaal van het instrument.',
    en: 'One of the answers is outside the scale of the instrument.',
    fr: 'Une des réponses est en dehors de l’échelle de l’instrument.',
    source: DESIGN,
  },
  EMPOWERMENT_EMPTY: {
    nl: 'Er is nog niets beantwoord. Beantwoord minstens één stelling voor je afrondt.',
    en: 'Nothing is answered yet. Answer at least one statement before completing.',
    fr: 'Rien n’a encore été répondu. Répondez à au moins un énoncé avant de terminer.',
    source: DESIGN,
  },
} satisfies RuleBook;
