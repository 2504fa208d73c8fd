import type { RuleBook } from '../../../shared/acts/rule-book.ts';
import { accessRuleTexts } from './case-access-rule-texts.ts';
import { handoverRuleTexts } from './case-handover-rule-texts.ts';

const ROLES_CLEAR = 'domain 3.6: afgebakende rollen, heldere afspraken';
const DESIGN = 'DESIGN: cases of the partnership';

/** Cases and who takes part in them: the rules as people read them. */
export const caseRuleTexts = {
  ...handoverRuleTexts,
  ...accessRuleTexts,
  CASE_FOLLOWED: {
    nl: 'Deze persoon wordt al opgevolgd. Vraag toegang: wie het dossier trekt, beslist.',
    en: 'Somebody follows this person already. Ask for access: who leads the case decides.',
    fr: 'Cette personne est déjà suivie. Demandez l’accès: le pilote du dossier décide.',
    source: 'Trekkerschap in the local partnership (domain 5, DESIGN)',
  },
  CASE_GUEST_LEADS: {
    nl: 'Een private werkgever is gast voor enkele weken: hij opent geen dossier en neemt niets over.',
    en: 'A private employer is a guest for some weeks: it opens no case and takes nothing over.',
    fr: 'Un employeur privé est invité pour quelques semaines : il n’ouvre pas de dossier et ne reprend rien.',
    source: 'domain 3.6; DESIGN: an employer is a narrow guest',
  },
  CASE_GUEST_NAMED: {
    nl: 'Een private werkgever neemt deel via één persoon. Noem die.',
    en: 'A private employer takes part through one person. Name them.',
    fr: 'Un employeur privé participe par une seule personne. Nommez-la.',
    source: 'domain 3.6; DESIGN: an employer is a narrow guest',
  },
  CASE_OPEN: {
    nl: 'Je organisatie volgt deze persoon al op in een open dossier. Werk in dat dossier verder.',
    en: 'Your organisation already follows this person in an open case. Go on in that case.',
    fr: 'Votre organisation suit déjà cette personne dans un dossier ouvert. Poursuivez dans ce dossier.',
    source: ROLES_CLEAR,
  },
  CASE_ORGANISATION: {
    nl: 'Deze organisatie is hier niet gekend, of bestaat niet meer. Kies een organisatie van het partnerschap.',
    en: 'This organisation is not known here, or no longer exists. Choose an organisation of the partnership.',
    fr: 'Cette organisation n’est pas connue ici ou n’existe plus. Choisissez une organisation du partenariat.',
    source: 'domain 5: Partnership.partners',
  },
  CASE_MEMBER_THERE: {
    nl: 'Deze organisatie is al lid van het dossier.',
    en: 'This organisation is a member of the case already.',
    fr: 'Cette organisation est déjà membre du dossier.',
    source: DESIGN,
  },
  CASE_MEMBER_LEFT: {
    nl: 'Dit lidmaatschap loopt vandaag niet.',
    en: 'This membership does not run today.',
    fr: 'Cette affiliation n’est pas en cours aujourd’hui.',
    source: DESIGN,
  },
  CASE_STAFF_MEMBER: {
    nl: 'Dit is geen kenmerk van een medewerker: geen spatie, e-mailadres of rijksregisternummer.',
    en: 'This is no id of a staff member: no space, mail address or national number.',
    fr: 'Ceci n’est pas un identifiant de collaborateur : ni espace, ni adresse électronique, ni numéro national.',
    source: DESIGN,
  },
  CASE_TEXT_NUMBER: {
    nl: 'In een tekst hoort geen rijksregisternummer. Haal het weg.',
    en: 'A national number does not belong in a text. Take it out.',
    fr: 'Un numéro national n’a pas sa place dans un texte. Retirez-le.',
    source: 'AVG art. 5(1)(c): minimale gegevensverwerking',
  },
  CASE_LEAVE_DAY: {
    nl: 'De laatste dag ligt van vandaag tot 31 dagen verder.',
    en: 'The last day lies from today to 31 days ahead.',
    fr: 'Le dernier jour se situe entre aujourd’hui et 31 jours plus tard.',
    source: DESIGN,
  },
  CASE_LEAD_LEAVES: {
    nl: 'Wie het dossier trekt, geeft eerst het trekkerschap door.',
    en: 'Who leads the case hands the lead over first.',
    fr: 'Qui pilote le dossier transmet d’abord le pilotage.',
    source: 'domain 3.6: dedicated rol',
  },
  CASE_HANDOVER_OPEN: {
    nl: 'Er loopt een overdracht. Rond ze af, of neem ze terug.',
    en: 'A hand-over is under way. Complete it, or take it back.',
    fr: 'Un transfert est en cours. Achevez-le ou retirez-le.',
    source: DESIGN,
  },
} satisfies RuleBook;
