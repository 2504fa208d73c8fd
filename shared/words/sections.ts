import type { CodeList } from './code-list.ts';

/**
 * Every section of the graph that some rule of some owner can open, as people call it. A client decides on any of them; where the
 * basis is not consent, the decision is on record and the owner's own rule goes before it.
 */
export const sections: CodeList = {
  'partnership.access-requests': { nl: 'vragen om toegang', en: 'requests for access', fr: 'demandes d’accès' },
  'partnership.card': { nl: 'kaartje bij een opzoeking', en: 'card at a search', fr: 'fiche de recherche' },
  'partnership.case': { nl: 'wie de persoon opvolgt', en: 'who follows the person', fr: 'qui suit la personne' },
  'partnership.deadlines': { nl: 'wat samen te doen is', en: 'what is due together', fr: 'échéances communes' },
  'partnership.disclosures': {
    nl: 'wie keek bij het partnerschap',
    en: 'who looked at the partnership',
    fr: 'consultations auprès du partenariat',
  },
  'partnership.empowerment': { nl: 'empowermentmeting', en: 'empowerment measurement', fr: 'mesure d’empowerment' },
  'partnership.handovers': { nl: 'overdrachten', en: 'hand-overs', fr: 'transferts' },
  'partnership.identity': { nl: 'wie de persoon is', en: 'who the person is', fr: 'identité' },
  'partnership.journey': { nl: 'wat samen gebeurde', en: 'what happened together', fr: 'parcours commun' },
  'partnership.merges': { nl: 'samengevoegde dossiers', en: 'merged files', fr: 'dossiers fusionnés' },
  'partnership.participation': {
    nl: 'deelname aan het partnerschap',
    en: 'participation in the partnership',
    fr: 'participation au partenariat',
  },
  'partnership.plan': { nl: 'gedeeld plan', en: 'shared plan', fr: 'plan partagé' },
  'partnership.plan-health': {
    nl: 'gezondheidsdoelen van het plan',
    en: 'health goals of the plan',
    fr: 'objectifs de santé du plan',
  },
  'partnership.referrals': { nl: 'doorverwijzingen', en: 'referrals', fr: 'orientations' },
  'partnership.sharing': { nl: 'wat gedeeld mag worden', en: 'what may be shared', fr: 'ce qui peut être partagé' },
  'partnership.signals': { nl: 'signalen', en: 'signals', fr: 'signalements' },
  'partnership.urgent-access': { nl: 'dringende toegang', en: 'urgent access', fr: 'accès urgent' },
  'pes.assessment': { nl: 'advies van VDAB', en: 'advice of VDAB', fr: 'avis du VDAB' },
  'pes.assessment-grounds': {
    nl: 'attesten bij het advies',
    en: 'certificates behind the advice',
    fr: 'attestations de l’avis',
  },
  'pes.availability': {
    nl: 'of VDAB de persoon kent',
    en: 'whether VDAB knows the person',
    fr: 'si le VDAB connaît la personne',
  },
  'pes.confidential': { nl: 'vertrouwelijk luik', en: 'confidential part', fr: 'volet confidentiel' },
  'pes.contact': { nl: 'contactgegevens bij VDAB', en: 'contact details at VDAB', fr: 'coordonnées au VDAB' },
  'pes.disclosures': { nl: 'wie keek bij VDAB', en: 'who looked at VDAB', fr: 'consultations auprès du VDAB' },
  'pes.employment': {
    nl: 'regulier werk en opvolging',
    en: 'regular work and follow-up',
    fr: 'emploi régulier et suivi',
  },
  'pes.files': { nl: 'dossiers bij VDAB', en: 'files at VDAB', fr: 'dossiers au VDAB' },
  'pes.history': { nl: 'wijzigingen bij VDAB', en: 'changes at VDAB', fr: 'modifications au VDAB' },
  'pes.imw': { nl: 'individueel maatwerk', en: 'individueel maatwerk', fr: 'travail adapté individuel' },
  'pes.journey': { nl: 'traject bij VDAB', en: 'journey at VDAB', fr: 'parcours au VDAB' },
  'pes.readiness': { nl: 'screening voor doorstroom', en: 'screening for transition', fr: 'screening de transition' },
  'pes.registration': { nl: 'inschrijving bij VDAB', en: 'registration at VDAB', fr: 'inscription au VDAB' },
  'pes.steps': { nl: 'stappen naar werk', en: 'steps to work', fr: 'étapes vers l’emploi' },
  'pes.support-package': {
    nl: 'werkondersteuningspakket',
    en: 'work-support package',
    fr: 'paquet de soutien au travail',
  },
  'pes.transition': { nl: 'doorstroomtraject', en: 'transition track', fr: 'trajet de transition' },
  'pes.transition-reasons': {
    nl: 'redenen bij het doorstroomtraject',
    en: 'reasons of the transition track',
    fr: 'motifs du trajet de transition',
  },
  'pes.workplace-learning': { nl: 'werkplekleren', en: 'workplace learning', fr: 'apprentissage en entreprise' },
  'social-economy.absence': { nl: 'afwezigheden', en: 'absences', fr: 'absences' },
  'social-economy.availability': {
    nl: 'of een onderneming de persoon kent',
    en: 'whether an enterprise knows the person',
    fr: 'si une entreprise connaît la personne',
  },
  'social-economy.contact': {
    nl: 'contactgegevens bij de onderneming',
    en: 'contact details at the enterprise',
    fr: 'coordonnées à l’entreprise',
  },
  'social-economy.development-plan': {
    nl: 'persoonlijk ontwikkelingsplan (POP)',
    en: 'personal development plan (POP)',
    fr: 'plan de développement personnel (POP)',
  },
  'social-economy.disclosures': {
    nl: 'wie keek bij de onderneming',
    en: 'who looked at the enterprise',
    fr: 'consultations auprès de l’entreprise',
  },
  'social-economy.employment': {
    nl: 'tewerkstelling in de sociale economie',
    en: 'employment in the social economy',
    fr: 'emploi en économie sociale',
  },
  'social-economy.employment-terms': { nl: 'arbeidsvoorwaarden', en: 'terms of employment', fr: 'conditions d’emploi' },
  'social-economy.evaluation': { nl: 'interne evaluaties', en: 'internal evaluations', fr: 'évaluations internes' },
  'social-economy.files': {
    nl: 'dossiers bij de onderneming',
    en: 'files at the enterprise',
    fr: 'dossiers à l’entreprise',
  },
  'social-economy.guidance': { nl: 'begeleiding op het werk', en: 'guidance at work', fr: 'accompagnement au travail' },
  'social-economy.history': {
    nl: 'wijzigingen bij de onderneming',
    en: 'changes at the enterprise',
    fr: 'modifications à l’entreprise',
  },
  'social-economy.internship': { nl: 'stages', en: 'internships', fr: 'stages' },
  'social-economy.journey': {
    nl: 'traject bij de onderneming',
    en: 'journey at the enterprise',
    fr: 'parcours à l’entreprise',
  },
  'social-economy.lde-track': { nl: 'inschakelingstraject LDE', en: 'LDE track', fr: 'trajet LDE' },
  'social-economy.moves': {
    nl: 'doorstroom naar regulier werk',
    en: 'moves to regular work',
    fr: 'passages vers l’emploi régulier',
  },
  'social-economy.return-conditions': {
    nl: 'voorwaarden van de terugkeer',
    en: 'conditions of the return',
    fr: 'conditions du retour',
  },
  'welfare.activation': {
    nl: 'activeringstrajecten van het OCMW',
    en: 'activation by the OCMW',
    fr: 'activation par le CPAS',
  },
  'welfare.application': { nl: 'aanvragen bij het OCMW', en: 'applications at the OCMW', fr: 'demandes au CPAS' },
  'welfare.availability': {
    nl: 'of een OCMW de persoon kent',
    en: 'whether an OCMW knows the person',
    fr: 'si un CPAS connaît la personne',
  },
  'welfare.contact': {
    nl: 'contactgegevens bij het OCMW',
    en: 'contact details at the OCMW',
    fr: 'coordonnées au CPAS',
  },
  'welfare.disclosures': {
    nl: 'wie keek bij het OCMW',
    en: 'who looked at the OCMW',
    fr: 'consultations auprès du CPAS',
  },
  'welfare.files': { nl: 'dossiers bij het OCMW', en: 'files at the OCMW', fr: 'dossiers au CPAS' },
  'welfare.finances': { nl: 'inkomen en schulden', en: 'income and debts', fr: 'revenus et dettes' },
  'welfare.health-needs': { nl: 'gezondheidsnoden', en: 'health needs', fr: 'besoins de santé' },
  'welfare.health-thresholds': { nl: 'gezondheidsdrempels', en: 'health thresholds', fr: 'freins de santé' },
  'welfare.history': { nl: 'wijzigingen bij het OCMW', en: 'changes at the OCMW', fr: 'modifications au CPAS' },
  'welfare.income-support': { nl: 'leefloon', en: 'leefloon (income support)', fr: 'revenu d’intégration' },
  'welfare.integration-project': {
    nl: 'integratieproject (GPMI)',
    en: 'integration project (GPMI)',
    fr: 'projet d’intégration (PIIS)',
  },
  'welfare.journey': { nl: 'traject bij het OCMW', en: 'journey at the OCMW', fr: 'parcours au CPAS' },
  'welfare.needs': { nl: 'noden per levensdomein', en: 'needs per life domain', fr: 'besoins par domaine de vie' },
  'welfare.sanctions': {
    nl: 'aanmaningen en sancties',
    en: 'notices and sanctions',
    fr: 'avertissements et sanctions',
  },
  'welfare.thresholds': { nl: 'drempels naar werk', en: 'thresholds to work', fr: 'freins à l’emploi' },
};

/** The sections that an owner opens because the client agreed. */
export const CONSENT_SECTIONS = [
  'pes.assessment',
  'social-economy.development-plan',
  'welfare.activation',
  'welfare.integration-project',
  'welfare.needs',
] as const;
