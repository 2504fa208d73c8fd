import type { Explanations } from './explanation.ts';

/** Data, the law on them, and the words that Schakel itself uses. */
export const dataWords: Explanations = {
  INSZ: {
    nl: 'Het nummer van een persoon in de sociale zekerheid: het rijksregisternummer of een bisnummer.',
    fr: 'NISS : le numéro d’une personne dans la sécurité sociale, national ou bis.',
  },
  'bis number': {
    nl: 'Het nummer van iemand die niet in het rijksregister staat.',
    fr: 'Le numéro de quelqu’un qui n’est pas au registre national.',
    term: { nl: 'bisnummer', fr: 'numéro bis' },
  },
  KBO: {
    nl: 'Kruispuntbank van Ondernemingen. Haar nummer duidt een organisatie aan.',
    fr: 'BCE, Banque-Carrefour des Entreprises : son numéro désigne une organisation.',
  },
  'NIS, REFNIS': {
    nl: 'De code van een gemeente.',
    fr: 'Le code d’une commune.',
  },
  KSZ: {
    nl: 'Kruispuntbank van de Sociale Zekerheid: regelt en bewaakt het uitwisselen van gegevens.',
    fr: 'BCSS, Banque-Carrefour de la sécurité sociale : règle et surveille l’échange de données.',
  },
  'personenrepertorium, verwijzingsrepertorium': {
    nl: 'De lijst van welke organisatie een dossier over iemand heeft, als wat en sinds wanneer.',
    fr: 'Répertoire des références : quelle organisation a un dossier, à quel titre et depuis quand.',
  },
  integratie: {
    nl: 'Iemand in die lijst opnemen, voor er iets gedeeld mag worden.',
    fr: 'Intégration : inscrire quelqu’un dans ce répertoire avant tout partage.',
  },
  doelbinding: {
    nl: 'Gegevens dienen alleen voor het doel waarvoor ze gevraagd werden.',
    fr: 'Limitation des finalités : les données ne servent qu’à ce pour quoi on les a demandées.',
  },
  'toestemming: toegelaten, geweigerd, nietGekend': {
    nl: 'Wat de cliënt besliste over delen: ja, nee, of nog niet gevraagd.',
    fr: 'Consentement : ce que le client a décidé sur le partage : oui, non, ou pas encore demandé.',
  },
  'recht van inzage': {
    nl: 'Iedereen mag zien wat over hem bewaard wordt, en wie ernaar keek.',
    fr: 'Droit d’accès : chacun peut voir ce qui est conservé sur lui et qui l’a consulté.',
  },
  AVG: {
    nl: 'Algemene verordening gegevensbescherming: de Europese wet op persoonsgegevens.',
    fr: 'RGPD : la loi européenne sur les données personnelles.',
  },
  owner: {
    nl: 'Wie beslist over een soort gegevens en ze bijhoudt: VDAB, de OCMW’s, de sociale economie, het partnerschap.',
    fr: 'Qui décide d’une sorte de données et les tient : le VDAB, les CPAS, l’économie sociale, le partenariat.',
    term: { nl: 'eigenaar', fr: 'propriétaire' },
  },
  holder: {
    nl: 'De organisatie die het deel van één cliënt bijhoudt: één OCMW, één onderneming.',
    fr: 'L’organisation qui tient la partie d’un client : un CPAS, une entreprise.',
    term: { nl: 'houder', fr: 'détenteur' },
  },
  section: {
    nl: 'Wat een eigenaar in één keer deelt of niet deelt, zoals leefloon of contactgegevens.',
    fr: 'Ce qu’un propriétaire partage ou non d’un bloc, comme le revenu ou les coordonnées.',
    term: { nl: 'onderdeel', fr: 'partie' },
  },
  purpose: {
    nl: 'Waarvoor iemand kijkt. Het wordt bij elke inzage geregistreerd.',
    fr: 'Pourquoi on consulte. C’est enregistré à chaque consultation.',
    term: { nl: 'doel', fr: 'finalité' },
  },
  relation: {
    nl: 'Waarom iemand een cliënt mag zien: lid van het dossier, doorverwezen, eerste contact, dringend.',
    fr: 'Pourquoi quelqu’un peut voir un client : membre du dossier, orientation, premier contact, urgence.',
    term: { nl: 'band met de cliënt', fr: 'lien avec le client' },
  },
  withheld: {
    nl: 'Een onderdeel dat iemand niet krijgt, met de reden en wat eraan te doen is.',
    fr: 'Une partie que l’on ne reçoit pas, avec la raison et ce que l’on peut faire.',
    term: { nl: 'niet gedeeld', fr: 'pas partagé' },
  },
  disclosure: {
    nl: 'Eén onderdeel dat gegeven of geweigerd werd, zoals het in de log staat.',
    fr: 'Une partie donnée ou refusée, telle qu’elle figure au journal.',
    term: { nl: 'inzage', fr: 'consultation' },
  },
};
