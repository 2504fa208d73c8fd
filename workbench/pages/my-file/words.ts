import { defineWords } from '../../words/words.ts';

/** What the five pages of a client's own file have in common. Plain language: short sentences, no jargon. */
export const words = defineWords({
  nl: {
    print: 'Druk deze pagina af',
    help: 'Wat betekent een woord? Kijk bij Hulp.',
    noFile: 'Wij vinden geen dossier op uw naam. Vraag het aan uw OCMW of aan VDAB.',
    partUnreachable: (owner: string) =>
      `${owner} antwoordt nu niet. Dit deel ontbreekt. Wij proberen het vanzelf opnieuw.`,
    partNotLogged: 'Wij konden niet noteren dat u keek. Daarom tonen wij dit nu niet. Probeer het straks opnieuw.',
    partNotShown: 'Dit kunnen wij u hier niet tonen. Vraag ernaar bij uw maatschappelijk werker.',
    partNotKnown: (owner: string) => `${owner} heeft niets over u.`,
    dataOfficer:
      'Gaat het niet zoals u wilt? Vraag aan uw OCMW of aan VDAB om te spreken met de functionaris voor gegevensbescherming.',
  },
  en: {
    print: 'Print this page',
    help: 'What does a word mean? Look at Help.',
    noFile: 'We find no file in your name. Ask your OCMW or VDAB.',
    partUnreachable: (owner) => `${owner} does not answer now. This part is missing. We keep trying by ourselves.`,
    partNotLogged: 'We could not write down that you looked. So we do not show this now. Try again later.',
    partNotShown: 'We cannot show you this here. Ask your social worker about it.',
    partNotKnown: (owner) => `${owner} has nothing about you.`,
    dataOfficer: 'Is it not as you want it? Ask your OCMW or VDAB to speak with the data protection officer.',
  },
  fr: {
    print: 'Imprimer cette page',
    help: 'Que veut dire un mot ? Voyez l’Aide.',
    noFile: 'Nous ne trouvons pas de dossier à votre nom. Demandez-le à votre CPAS ou au VDAB.',
    partUnreachable: (owner) =>
      `${owner} ne répond pas maintenant. Cette partie manque. Nous réessayons automatiquement.`,
    partNotLogged:
      'Nous n’avons pas pu noter que vous avez regardé. Nous ne montrons donc rien maintenant. Réessayez plus tard.',
    partNotShown: 'Nous ne pouvons pas vous montrer ceci ici. Demandez-le à votre assistant social.',
    partNotKnown: (owner) => `${owner} n’a rien sur vous.`,
    dataOfficer:
      'Ce n’est pas comme vous le souhaitez ? Demandez à votre CPAS ou au VDAB de parler au délégué à la protection des données.',
  },
});
