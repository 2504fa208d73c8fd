import type { Explanations } from './explanation.ts';

/** Income and social integration. */
export const incomeWords: Explanations = {
  leefloon: {
    nl: 'Een inkomen van het OCMW voor wie te weinig heeft om van te leven.',
    fr: 'Revenu d’intégration : un revenu du CPAS pour qui n’a pas assez pour vivre.',
  },
  'maatschappelijke dienstverlening': {
    nl: 'Hulp van het OCMW die evenveel is als leefloon, voor wie daar geen recht op heeft.',
    fr: 'Aide sociale : l’équivalent du revenu d’intégration pour qui n’y a pas droit.',
  },
  'samenwonende, alleenstaande, gezin te zijnen laste': {
    nl: 'De drie categorieën van het leefloon. Ze bepalen het bedrag.',
    fr: 'Cohabitant, isolé, avec famille à charge : les trois catégories qui fixent le montant.',
  },
  'RMI-wet': {
    nl: 'De wet van 26 mei 2002 over het recht op maatschappelijke integratie: leefloon, werk, project.',
    fr: 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale.',
  },
  GPMI: {
    nl: 'Geïndividualiseerd project voor maatschappelijke integratie: de afspraken tussen cliënt en OCMW op papier.',
    fr: 'PIIS, projet individualisé d’intégration sociale : les accords entre le client et le CPAS.',
  },
  billijkheidsredenen: {
    nl: 'Redenen waarom iemand geen GPMI hoeft te hebben, omdat het niet eerlijk zou zijn het te vragen.',
    fr: 'Raisons d’équité : pourquoi on ne demande pas de PIIS à quelqu’un.',
  },
  aanmaning: {
    nl: 'Een brief van het OCMW: hou je aan wat in het GPMI staat. Zonder aanmaning geen sanctie.',
    fr: 'Mise en demeure : une lettre du CPAS pour respecter le PIIS. Sans elle, pas de sanction.',
  },
  levensdomein: {
    nl: 'Een deel van het leven waarin iemand hulp kan nodig hebben: wonen, geld, werk, gezondheid…',
    fr: 'Domaine de vie où quelqu’un peut avoir besoin d’aide : logement, argent, travail, santé…',
  },
  beroepsgeheim: {
    nl: 'Wie hulp verleent zwijgt over wat hij hoort, behalve met wie aan hetzelfde dossier werkt.',
    fr: 'Secret professionnel : on ne parle qu’avec ceux qui travaillent au même dossier.',
  },
  'bijzonder comité voor de sociale dienst (BCSD)': {
    nl: 'Het comité van het OCMW dat over hulp aan een persoon beslist.',
    fr: 'Comité spécial du service social : décide de l’aide individuelle du CPAS.',
  },
  'sociaal onderzoek': {
    nl: 'Wat het OCMW nakijkt tussen de aanvraag en de beslissing.',
    fr: 'Enquête sociale : ce que le CPAS examine entre la demande et la décision.',
  },
  'sanctie, uitstel': {
    nl: 'Het leefloon wordt een tijd niet betaald; met uitstel wordt dat voorlopig niet uitgevoerd.',
    fr: 'Sanction, sursis : le revenu n’est pas payé un temps ; avec sursis, ce n’est pas exécuté pour le moment.',
  },
  'artikel 60, artikel 61': {
    nl: 'Een job die het OCMW zelf geeft (60) of bij een andere werkgever betaalt (61).',
    fr: 'Article 60, article 61 : un emploi donné par le CPAS, ou payé chez un autre employeur.',
  },
  'tijdelijke werkervaring (TWE)': {
    nl: 'Werkervaring van hoogstens 24 maanden om daarna gewoon werk te vinden.',
    fr: 'Expérience de travail temporaire, de 24 mois au plus.',
  },
  'wijk-werken': {
    nl: 'Kleine klussen in de buurt, met een grens per maand en per jaar.',
    fr: 'Travail de quartier : quelques heures par mois, avec une limite par mois et par an.',
  },
  activeringstraject: {
    nl: 'Begeleiding van 3 tot 18 maanden voor wie (nog) niet kan werken, met zorg erbij.',
    fr: 'Parcours d’activation de 3 à 18 mois, avec des soins, pour qui ne peut pas (encore) travailler.',
  },
  drempel: {
    nl: 'Wat iemand van werk afhoudt: hoe zwaar het weegt, of het weg kan, en wie dat doet.',
    fr: 'Obstacle : ce qui éloigne quelqu’un du travail, son poids, et qui peut l’enlever.',
  },
  participatieladder: {
    nl: 'Zes treden, van alleen thuis tot betaald werk.',
    fr: 'Échelle de participation : six marches, de l’isolement au travail payé.',
  },
  schuldbemiddeling: {
    nl: 'Iemand zoekt met de cliënt en met wie geld krijgt een plan om schulden af te betalen.',
    fr: 'Médiation de dettes : un plan de remboursement avec le client et ceux à qui il doit de l’argent.',
  },
};
