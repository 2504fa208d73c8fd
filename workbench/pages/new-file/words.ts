import { defineWords } from '../../words/words.ts';

export const words = defineWords({
  nl: {
    title: 'Dossier openen',
    what: 'Van iemand die je organisatie nog niet kent. De partners zien dat jouw organisatie een dossier heeft, niet wat erin staat.',
    opened: 'Het dossier is geopend',
    find: 'Zoek de persoon met het rijksregisternummer om verder te gaan.',
    toFind: 'Naar zoeken',
    notForYou: 'Voor jouw rol en dit doel kun je geen dossier openen.',
  },
  en: {
    title: 'Open a file',
    what: 'Of somebody whom your organisation does not know yet. The partners see that your organisation has a file, not what is in it.',
    opened: 'The file is open',
    find: 'Search for the person by national register number to go on.',
    toFind: 'To the search',
    notForYou: 'For your role and this purpose you cannot open a file.',
  },
  fr: {
    title: 'Ouvrir un dossier',
    what: 'D’une personne que votre organisation ne connaît pas encore. Les partenaires voient que votre organisation a un dossier, pas son contenu.',
    opened: 'Le dossier est ouvert',
    find: 'Cherchez la personne par son numéro de registre national pour continuer.',
    toFind: 'Vers la recherche',
    notForYou: 'Votre rôle et ce but ne permettent pas d’ouvrir un dossier.',
  },
});
