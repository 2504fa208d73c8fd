import type { Explanations } from './explanation.ts';

/** Organisations and people. */
export const peopleWords: Explanations = {
  VDAB: {
    nl: 'De Vlaamse dienst voor arbeidsbemiddeling: helpt mensen naar werk.',
    fr: 'Le service public flamand de l’emploi : aide les gens à trouver du travail.',
  },
  OCMW: {
    nl: 'Het openbaar centrum voor maatschappelijk welzijn van een gemeente; elke gemeente heeft er één.',
    fr: 'CPAS : le centre public d’action sociale d’une commune ; chaque commune en a un.',
  },
  maatwerkbedrijf: {
    nl: 'Een bedrijf waar de meeste werknemers een arbeidsbeperking hebben en begeleid worden.',
    fr: 'Entreprise de travail adapté : la plupart des travailleurs ont une limitation et sont accompagnés.',
  },
  'lokaal partnerschap': {
    nl: 'Organisaties in een streek die samen dezelfde mensen begeleiden.',
    fr: 'Partenariat local : des organisations d’une région qui accompagnent ensemble les mêmes personnes.',
  },
  promotor: {
    nl: 'De organisatie die een partnerschap leidt en er verantwoording voor aflegt.',
    fr: 'Promoteur : l’organisation qui dirige un partenariat et en répond.',
  },
  trekker: {
    nl: 'De organisatie die het dossier van een cliënt leidt. Daar kan iedereen eerst terecht.',
    fr: 'Pilote : l’organisation qui dirige le dossier d’un client. C’est là qu’on s’adresse d’abord.',
  },
  'doorverwijzing (referral)': {
    nl: 'Een organisatie vraagt een andere om een cliënt verder te helpen. Vooraf staat vast wat daarvoor gedeeld wordt.',
    fr: 'Orientation : une organisation demande à une autre d’aider un client. Ce qui est partagé est fixé d’avance.',
  },
  'warme overdracht': {
    nl: 'Een verantwoordelijkheid of de leiding gaat over na een gesprek met de cliënt, dat gever en ontvanger bevestigen.',
    fr: 'Transfert : une responsabilité passe après un entretien avec le client, confirmé par celui qui donne et celui qui reçoit.',
  },
  'vraag toegang': {
    nl: 'Een organisatie zonder toegang vraagt ze aan de trekker van het dossier.',
    fr: 'Demande d’accès : une organisation sans accès le demande au pilote du dossier.',
  },
  'gedeeld plan': {
    nl: 'De doelen in de woorden van de cliënt, met acties die elk van één organisatie of van de cliënt zijn.',
    fr: 'Plan partagé : les objectifs dans les mots du client, avec des actions dont chacune a un seul responsable.',
  },
  signaal: {
    nl: 'Wie ziet dat er iets fout staat, zegt het aan de organisatie die het bijhoudt. Die antwoordt.',
    fr: 'Signalement : celui qui voit une erreur le dit à l’organisation qui tient la donnée. Elle répond.',
  },
  'deelname (participation)': {
    nl: 'De weg van iemand door een lokaal partnerschap, van het eerste contact tot de nazorg.',
    fr: 'Participation : le parcours de quelqu’un dans un partenariat local, du premier contact au suivi.',
  },
  'lijst van vandaag': {
    nl: 'Wat aandacht vraagt bij de cliënten die je organisatie volgt.',
    fr: 'Liste du jour : ce qui demande de l’attention chez les clients que votre organisation suit.',
  },
  'maatschappelijk werker': {
    nl: 'Wie cliënten begeleidt bij een OCMW.',
    fr: 'Assistant social : accompagne les clients d’un CPAS.',
  },
  bemiddelaar: {
    nl: 'Wie een werkzoekende opvolgt voor VDAB.',
    fr: 'Conseiller : suit un demandeur d’emploi pour le VDAB.',
  },
  'functionaris voor gegevensbescherming': {
    nl: 'Kijkt bij een organisatie na of er goed met persoonsgegevens omgegaan wordt. Iedereen mag er vragen stellen.',
    fr: 'Délégué à la protection des données : vérifie que l’organisation traite bien les données. Chacun peut l’interroger.',
  },
  hoedanigheid: {
    nl: 'Als wat een organisatie iemand kent: werkzoekende, steungerechtigde of doelgroepwerknemer.',
    fr: 'Qualité : à quel titre une organisation connaît quelqu’un : demandeur d’emploi, bénéficiaire ou travailleur du groupe cible.',
  },
};
