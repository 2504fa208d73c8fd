import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** The rules of steps to work, the vertrouwelijk luik and the team of a registration, as people read them. */
export const careerRuleTexts = {
  STEP_NOT_PLANNED: {
    nl: 'Dit kan alleen met een geplande stap. Een stap die al begon, wordt voltooid of stopgezet.',
    en: 'This is only possible with a planned step. One that has begun is completed or stopped.',
    fr: 'Ce n’est possible qu’avec une étape planifiée. Une étape commencée est terminée ou arrêtée.',
    source: 'Mijn Loopbaan voor Partners, stappen naar werk [MLP-HAND] (domain 4.2)',
  },
  STEP_NOT_RUNNING: {
    nl: 'Dit kan alleen terwijl de stap loopt. Start ze eerst, of annuleer wat niet doorgaat.',
    en: 'This is only possible while the step runs. Start it first, or cancel what does not take place.',
    fr: 'Ce n’est possible que pendant l’étape. Commencez-la d’abord, ou annulez ce qui n’a pas lieu.',
    source: 'Mijn Loopbaan voor Partners, stappen naar werk [MLP-HAND] (domain 4.2)',
  },
  STEP_STATE: {
    nl: 'De dagen passen niet bij de toestand: wie begon heeft een startdatum, wat over is een einddatum, en geen andere.',
    en: 'The days do not fit the state: what began has a first day, what is over a last one, and no other.',
    fr: 'Les dates ne correspondent pas à l’état : ce qui a commencé a un début, ce qui est fini une fin, et rien d’autre.',
    source: 'Mijn Loopbaan voor Partners, stappen naar werk [MLP-HAND] (domain 4.2)',
  },
  STEP_RESULT: {
    nl: 'Alleen een voltooide of stopgezette stap heeft een resultaat: een voltooide altijd, en een stopgezette bereikte haar doel niet.',
    en: 'Only a step that is done or stopped has a result: one that is done always, and one that was stopped did not reach its goal.',
    fr: 'Seule une étape terminée ou arrêtée a un résultat : terminée, toujours ; arrêtée, elle n’a pas atteint son objectif.',
    source: 'Mijn Loopbaan voor Partners, stappen naar werk [MLP-HAND] (domain 4.2), DESIGN',
  },
  STEP_EXECUTOR: {
    nl: 'TIBB, TIW en WIJ zijn uitbesteed: een partner voert ze uit, niet VDAB zelf.',
    en: 'TIBB, TIW and WIJ are tendered: a partner carries them out, not VDAB itself.',
    fr: 'TIBB, TIW et WIJ sont sous-traités : un partenaire les exécute, pas le VDAB.',
    source: 'Mijn Loopbaan voor Partners, tender tracks [MLP-HAND] (domain 4.2), GK: to be checked',
  },
  NOTE_RELEVANCE: {
    nl: 'Zeg in 1 tot 500 tekens waarom dit relevant is voor de bemiddeling naar werk. Wat niet relevant is, hoort niet in het dossier.',
    en: 'Say in 1 to 500 characters why this is relevant for job mediation. What is not relevant does not belong in the file.',
    fr: 'Dites en 1 à 500 caractères pourquoi c’est pertinent pour la médiation. Ce qui ne l’est pas n’a pas sa place dans le dossier.',
    source: 'Vertrouwelijk luik, only what is relevant for job mediation [MLP-VL][MLP-HAND] (domain 4.2)',
  },
  NOTE_WITHDRAWN: {
    nl: 'Deze nota is al ingetrokken.',
    en: 'This note was withdrawn already.',
    fr: 'Cette note a déjà été retirée.',
    source: 'Vertrouwelijk luik [MLP-VL] (domain 4.2), DESIGN',
  },
  TEAM_NAME: {
    nl: 'Noem het team in 1 tot 60 tekens.',
    en: 'Name the team in 1 to 60 characters.',
    fr: 'Nommez l’équipe en 1 à 60 caractères.',
    source: 'Mijn Loopbaan voor Partners [MLP-HAND] (domain 4.2), DESIGN: the length',
  },
} satisfies RuleBook;

export type CareerRule = keyof typeof careerRuleTexts;
