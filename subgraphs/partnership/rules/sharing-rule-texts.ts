import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** What the client agrees to: the rules as people read them. */
export const sharingRuleTexts = {
  SHARING_SECTION: {
    nl: 'Dit is geen onderdeel van een dossier. Kies er een uit de lijst, zoals welfare.needs.',
    en: 'This is no section of a record. Choose one from the list, such as welfare.needs.',
    fr: 'Ceci n’est pas une partie d’un dossier. Choisissez-en une dans la liste, comme welfare.needs.',
    source: 'OSLO Toestemming (domain 6.4)',
  },
  SHARING_RECIPIENT: {
    nl: 'Deze organisatie is hier niet gekend. Kies een organisatie van het partnerschap.',
    en: 'This organisation is not known here. Choose an organisation of the partnership.',
    fr: 'Cette organisation n’est pas connue ici. Choisissez une organisation du partenariat.',
    source: 'OSLO Toestemming (domain 6.4)',
  },
  SHARING_AHEAD: {
    nl: 'Een beslissing kan niet van een latere dag zijn dan vandaag.',
    en: 'A decision cannot be of a later day than today.',
    fr: 'Une décision ne peut être d’un jour postérieur à aujourd’hui.',
    source: 'AVG art. 7(1): who relies on consent can show it',
  },
  SHARING_NOT_GIVEN: {
    nl: 'Er staat geen toestemming om in te trekken. Weiger het delen als dat de bedoeling is.',
    en: 'There is no consent to take back. Refuse the sharing where that is what is meant.',
    fr: 'Il n’y a pas de consentement à retirer. Refusez le partage si c’est l’intention.',
    source: 'AVG art. 7(3)',
  },
  SHARING_OWN_WORD: {
    nl: 'Wie het onderdeel zelf te zien krijgt, heeft een getekend formulier nodig, of de cliënt beslist zelf online.',
    en: 'Who would get the section itself needs a signed form, or the client decides online.',
    fr: 'Qui obtiendrait lui-même la partie a besoin d’un formulaire signé, ou le client décide en ligne.',
    source: 'AVG art. 7(1): who relies on consent can show it',
  },
  SHARING_CLIENT_SAID_NO: {
    nl: 'De cliënt weigerde dit zelf. Alleen de cliënt kan het weer toestaan.',
    en: 'The client refused this themselves. Only the client can agree to it again.',
    fr: 'Le client l’a refusé lui-même. Seul le client peut l’accepter à nouveau.',
    source: 'AVG art. 7(3) and 7(4)',
  },
  SHARING_EVIDENCE: {
    nl: 'Toestemming die een medewerker optekent, heeft een getekend formulier of een gesprek als bewijs.',
    en: 'Consent that a staff member records rests on a signed form or on a conversation.',
    fr: 'Le consentement qu’un collaborateur consigne repose sur un formulaire signé ou sur un entretien.',
    source: 'AVG art. 7(1)',
  },
} satisfies RuleBook;
