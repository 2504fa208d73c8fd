import type { Explanations } from './explanation.ts';

/** Mediation to work, the social economy and the way out of it. */
export const workWords: Explanations = {
  bemiddelingsstatus: {
    nl: 'Waar een werkzoekende staat in de begeleiding van VDAB.',
    fr: 'Statut d’accompagnement : où en est un demandeur d’emploi auprès du VDAB.',
  },
  beroepsinschakelingstijd: {
    nl: 'De wachttijd van jonge werkzoekenden voor ze een uitkering krijgen; categorie 02.',
    fr: 'Stage d’insertion : l’attente des jeunes demandeurs d’emploi ; catégorie 02.',
  },
  'stappen naar werk': {
    nl: 'Wat iemand van VDAB doet om werk te vinden, en wie dat uitvoert.',
    fr: 'Étapes vers l’emploi : ce que le VDAB fait faire, et par qui.',
  },
  'TIBB, TIW, WIJ': {
    nl: 'Begeleiding die VDAB laat uitvoeren door partners.',
    fr: 'Accompagnements que le VDAB confie à des partenaires.',
  },
  'vertrouwelijk luik': {
    nl: 'Het deel van het VDAB-dossier dat alleen de eigen bemiddelaars en de cliënt lezen.',
    fr: 'Volet confidentiel du dossier du VDAB : pour ses propres conseillers et le client.',
  },
  klantnummer: {
    nl: 'Het nummer dat VDAB zelf aan een cliënt geeft.',
    fr: 'Numéro de client : celui que le VDAB donne lui-même.',
  },
  indicering: {
    nl: 'Onderzoek van VDAB naar een arbeidsbeperking. Het eindigt met een advies.',
    fr: 'Évaluation d’une limitation au travail par le VDAB ; elle finit par un avis.',
  },
  heroverweging: {
    nl: 'VDAB kijkt een weigering opnieuw na.',
    fr: 'Réexamen d’un refus par le VDAB.',
  },
  'team TOM': {
    nl: 'Het team van VDAB dat als enige over een indicering beslist.',
    fr: 'L’équipe du VDAB qui seule décide d’une évaluation.',
  },
  'persoon met een arbeidshandicap (PMAH)': {
    nl: 'Advies: iemand voor wie een handicap werken moeilijk maakt.',
    fr: 'Avis : une personne dont un handicap rend le travail difficile.',
  },
  'persoon met een psychosociale arbeidsbeperking (PSP)': {
    nl: 'Advies: iemand voor wie psychische en sociale problemen werken moeilijk maken.',
    fr: 'Avis : une personne dont des problèmes psychiques et sociaux rendent le travail difficile.',
  },
  'uiterst kwetsbaar (UK)': {
    nl: 'Advies: twee jaar of langer zonder betaald werk.',
    fr: 'Avis : très vulnérable, deux ans ou plus sans travail payé.',
  },
  'niet toeleidbaar': {
    nl: 'Kan nu niet naar werk begeleid worden.',
    fr: 'Ne peut pas être orienté vers un emploi maintenant.',
  },
  ICF: {
    nl: 'De lijst van de Wereldgezondheidsorganisatie waarmee een beperking beschreven wordt.',
    fr: 'CIF : la classification de l’OMS qui décrit une limitation.',
  },
  'werkondersteuningspakket (WOP)': {
    nl: 'Een premie voor de werkgever en begeleiding voor de werknemer, zolang dat nodig is.',
    fr: 'Paquet de soutien au travail : une prime pour l’employeur et un accompagnement.',
  },
  begeleidingsniveau: {
    nl: 'Hoeveel begeleiding iemand nodig heeft: laag, midden of hoog.',
    fr: 'Niveau d’accompagnement : bas, moyen ou élevé.',
  },
  startpakket: {
    nl: 'Het eerste werkondersteuningspakket: 45 midden of 60 hoog.',
    fr: 'Le premier paquet de soutien : 45 moyen ou 60 élevé.',
  },
  'collectief maatwerk (CMW)': {
    nl: 'Werk met ondersteuning in een maatwerkbedrijf.',
    fr: 'Travail adapté collectif, dans une entreprise de travail adapté.',
  },
  'individueel maatwerk (IMW)': {
    nl: 'Werk met ondersteuning bij een gewone werkgever.',
    fr: 'Travail adapté individuel, chez n’importe quel employeur.',
  },
  'lokale diensteneconomie (LDE)': {
    nl: 'Werk in diensten voor de buurt. Er komen geen nieuwe plaatsen meer bij sinds juli 2023.',
    fr: 'Économie de services locaux ; en extinction depuis juillet 2023.',
  },
  'arbeidsmatige activiteiten (AMA)': {
    nl: 'Onbetaald werk op maat, met begeleiding.',
    fr: 'Activités proches du travail, non payées et accompagnées.',
  },
  'beschutte werkplaats, sociale werkplaats, invoegbedrijf, sociale inschakelingseconomie, Vlaamse ondersteuningspremie':
    {
      nl: 'Namen van vroegere maatregelen voor werk met ondersteuning.',
      fr: 'Noms d’anciennes mesures de travail avec soutien.',
    },
  prestatiebreuk: {
    nl: 'Welk deel van een voltijdse week iemand werkt.',
    fr: 'Fraction de prestation : la part d’un temps plein.',
  },
  POP: {
    nl: 'Persoonlijk ontwikkelingsplan: wat een doelgroepwerknemer wil leren. Klaar binnen een maand na de start.',
    fr: 'Plan de développement personnel d’un travailleur ; prêt dans le mois qui suit le début.',
  },
  'doorstroom, doorstroomtraject': {
    nl: 'De stap van werk met ondersteuning naar gewoon werk, met begeleiding.',
    fr: 'Transition : le passage accompagné vers un emploi régulier.',
  },
  'voortraject, jobmatching, stage, nazorg': {
    nl: 'De vier fasen van een doorstroomtraject.',
    fr: 'Préparation, recherche, stage, suivi : les quatre phases d’un parcours de transition.',
  },
  NEC: {
    nl: 'Het normaal economisch circuit: gewoon werk, buiten de sociale economie.',
    fr: 'Le circuit économique normal : l’emploi régulier.',
  },
  terugvalpositie: {
    nl: 'Het recht om binnen 18 maanden terug te keren naar de vroegere werkgever.',
    fr: 'Droit de retour chez l’ancien employeur, dans les 18 mois.',
  },
};
