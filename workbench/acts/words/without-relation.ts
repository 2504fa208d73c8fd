import { defineWords } from '../../words/words.ts';

/** What somebody without a relation to a person can do. */
export const words = defineWords({
  nl: {
    askAccess: 'Vraag toegang',
    asked: 'Gevraagd. Wie het dossier trekt krijgt je vraag en antwoordt binnen 14 dagen.',
    urgent: 'Het kan niet wachten: dringende toegang',
    urgentFor: (purpose: string) => `Dringende toegang neem je met het doel “${purpose}”.`,
  },
  en: {
    askAccess: 'Ask for access',
    asked: 'Asked. Who leads the case gets your question and answers within 14 days.',
    urgent: 'It cannot wait: urgent access',
    urgentFor: (purpose) => `Urgent access is taken for the purpose “${purpose}”.`,
  },
  fr: {
    askAccess: 'Demander l’accès',
    asked: 'Demandé. Celui qui dirige le dossier reçoit votre question et répond dans les 14 jours.',
    urgent: 'Cela ne peut attendre : accès urgent',
    urgentFor: (purpose) => `L’accès urgent se prend dans le but « ${purpose} ».`,
  },
});
