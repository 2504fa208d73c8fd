import { defineWords } from '../../words/words.ts';

/** What only the page of one referral says. */
export const words = defineWords({
  nl: {
    one: 'Verwijzing',
    question: 'De vraag',
    noQuestion: 'Er staat geen vraag in woorden bij.',
    sharedSections: 'Wat de ontvanger ziet, als de cliënt akkoord blijft',
    course: 'Verloop',
    you: 'jij',
    notThere: 'Deze verwijzing staat niet (meer) in de lijst van jouw organisatie.',
    backToList: 'Naar alle verwijzingen',
    toClient: 'Naar het dossier van de cliënt',
    reasonGiven: 'Reden',
  },
  en: {
    one: 'Referral',
    question: 'The question',
    noQuestion: 'There is no question in words.',
    sharedSections: 'What the recipient sees, as long as the client agrees',
    course: 'Course',
    you: 'you',
    notThere: 'This referral is not, or no longer, in the list of your organisation.',
    backToList: 'To all referrals',
    toClient: 'To the file of the client',
    reasonGiven: 'Reason',
  },
  fr: {
    one: 'Orientation',
    question: 'La question',
    noQuestion: "Il n'y a pas de question écrite.",
    sharedSections: "Ce que le destinataire voit, tant que le client est d'accord",
    course: 'Déroulement',
    you: 'vous',
    notThere: "Cette orientation n'est pas, ou plus, dans la liste de votre organisation.",
    backToList: 'Vers toutes les orientations',
    toClient: 'Vers le dossier du client',
    reasonGiven: 'Raison',
  },
});
