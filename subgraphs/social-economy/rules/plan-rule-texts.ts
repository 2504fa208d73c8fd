import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** Plans, evaluations and absences: the rules as people read them. */
export const planRuleTexts = {
  POP_WITHOUT_GOALS: {
    nl: 'Een POP heeft minstens een doel: schrijf er een op.',
    en: 'A plan (POP) has at least one goal: write one down.',
    fr: 'Un plan (POP) a au moins un objectif: notez-en un.',
    source: 'domain 1.4',
  },
  POP_EXISTS: {
    nl: 'Deze tewerkstelling heeft al een POP: werk dat bij.',
    en: 'This employment has a plan (POP) already: update that one.',
    fr: 'Cette occupation a déjà un plan (POP): mettez-le à jour.',
    source: 'domain 1.4',
  },
  POP_REPLACED: {
    nl: 'Er is een nieuwer POP: werk daarin verder.',
    en: 'There is a newer plan (POP): go on in that one.',
    fr: 'Il existe un plan (POP) plus récent: continuez dans celui-là.',
    source: 'domain 1.4',
  },
  POP_BEFORE_LAST: {
    nl: 'Het nieuwe POP is ouder dan het vorige: kijk de dag na.',
    en: 'The new plan (POP) is older than the one before it: check the day.',
    fr: 'Le nouveau plan (POP) est antérieur au précédent: vérifiez le jour.',
    source: 'domain 1.4',
  },
  PLAN_GOAL_DAY: {
    nl: 'Een bereikt of geschrapt doel heeft een dag waarop dat gebeurde; een open doel niet.',
    en: 'A goal that was reached or dropped has the day of that; an open goal has none.',
    fr: 'Un objectif atteint ou abandonné a le jour de ce fait; un objectif ouvert n’en a pas.',
    source: 'domain 1.4 (DESIGN)',
  },
  PLAN_GOAL_NOT_OPEN: {
    nl: 'Dit doel is al bereikt of geschrapt.',
    en: 'This goal was reached or dropped already.',
    fr: 'Cet objectif est déjà atteint ou abandonné.',
    source: 'domain 1.4 (DESIGN)',
  },
  EVALUATION_RESULT: {
    nl: 'Een gehouden evaluatie heeft een dag, een resultaat en een gevolg; een geplande heeft geen van de drie.',
    en: 'An evaluation that was held has a day, a result and what follows; a planned one has none of the three.',
    fr: 'Une évaluation tenue a un jour, un résultat et une suite; une évaluation prévue n’en a aucun.',
    source: 'domain 1.4 (DESIGN)',
  },
  EVALUATION_HELD: {
    nl: 'Deze evaluatie is al gehouden: plan een nieuwe.',
    en: 'This evaluation was held already: plan a new one.',
    fr: 'Cette évaluation a déjà eu lieu: prévoyez-en une nouvelle.',
    source: 'domain 1.4 (DESIGN)',
  },
  ABSENCE_TWICE: {
    nl: 'Op deze dagen is al een afwezigheid geregistreerd: verbeter die.',
    en: 'An absence is on record for these days already: correct that one.',
    fr: 'Une absence est déjà enregistrée pour ces jours: corrigez-la.',
    source: 'domain 1.4 (DESIGN)',
  },
  ABSENCE_OVER: {
    nl: 'Deze afwezigheid is al voorbij.',
    en: 'This absence is over already.',
    fr: 'Cette absence est déjà terminée.',
    source: 'domain 1.4 (DESIGN)',
  },
} satisfies RuleBook;
