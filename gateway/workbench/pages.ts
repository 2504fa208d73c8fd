import type { Language } from '../../shared/caller.ts';

/** What a small page of sign-in can say. */
export type PageKind = 'done' | 'over' | 'unreachable' | 'no-role';

type Words = Readonly<Record<PageKind, readonly [title: string, text: string]>> & { readonly again: string };

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    done: ['Je bent aangemeld', 'Je kunt dit venster sluiten.'],
    over: ['Aanmelden is niet gelukt', 'De aanmelding duurde te lang of is al gebruikt.'],
    unreachable: ['Aanmelden lukt nu niet', 'De aanmelddienst antwoordt niet. Probeer het zo meteen opnieuw.'],
    'no-role': [
      'Je hebt hier geen rol',
      'Je account mag Schakel niet gebruiken. Vraag het aan wie de accounts beheert.',
    ],
    again: 'Opnieuw aanmelden',
  },
  fr: {
    done: ['Vous êtes connecté', 'Vous pouvez fermer cette fenêtre.'],
    over: ["La connexion n'a pas abouti", 'Elle a duré trop longtemps ou a déjà servi.'],
    unreachable: ['Connexion impossible pour le moment', 'Le service de connexion ne répond pas. Réessayez bientôt.'],
    'no-role': [
      "Vous n'avez pas de rôle ici",
      "Votre compte n'a pas accès à Schakel. Demandez-le au gestionnaire des comptes.",
    ],
    again: 'Se reconnecter',
  },
  en: {
    done: ['You are signed in', 'You can close this window.'],
    over: ['Signing in did not succeed', 'It took too long or was used already.'],
    unreachable: ['Signing in is not possible now', 'The sign-in service does not answer. Try again in a moment.'],
    'no-role': ['You have no role here', 'Your account may not use Schakel. Ask whoever manages the accounts.'],
    again: 'Sign in again',
  },
};

/** A whole page without style; `done` closes its window with the script at /sign-in/done.js. */
export function signInPage(kind: PageKind, language: Language): string {
  const { [kind]: words, again } = WORDS[language];
  const [title, text] = words;
  const after = kind === 'done' ? '<script src="/sign-in/done.js"></script>' : `<p><a href="/sign-in">${again}</a></p>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} - Schakel</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${after}
</main>
</body>
</html>
`;
}

/** Tells the page that opened the window, also when the provider cut the tie between the two, and closes it. */
export const DONE_SCRIPT = `new BroadcastChannel('schakel-sign-in').postMessage('done');
window.close();
`;
