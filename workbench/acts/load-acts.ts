import { useEffect, useState } from 'react';
import type { Language, Owner } from '../../shared/caller.ts';
import { useLanguage } from '../session/reader.tsx';
import type { ActShape } from './act.ts';
import type { ActWords } from './words/act-words.ts';

/** The acts of an owner, with what they and their fields are called in the reader's language. */
export interface LoadedActs {
  readonly shapeOf: (act: string) => ActShape | null;
  readonly titleOf: (act: string) => string;
  readonly labelOf: (act: string, field: string) => string;
}

interface Modules {
  readonly acts: Readonly<Record<string, ActShape>>;
  readonly words: ActWords<string, string>;
}

// Each owner's acts are a file of their own: nobody loads what they cannot do.
const LOADERS: Readonly<Record<Owner, () => Promise<Modules>>> = {
  partnership: () => together(import('../generated/acts/partnership.ts'), import('./words/partnership.ts')),
  pes: () => together(import('../generated/acts/pes.ts'), import('./words/pes.ts')),
  welfare: () => together(import('../generated/acts/welfare.ts'), import('./words/welfare.ts')),
  'social-economy': () => together(import('../generated/acts/social-economy.ts'), import('./words/social-economy.ts')),
};

async function together(
  acts: Promise<Pick<Modules, 'acts'>>,
  words: Promise<Pick<Modules, 'words'>>,
): Promise<Modules> {
  return { ...(await acts), ...(await words) };
}

const loaded = new Map<Owner, Promise<Modules>>();

function load(owner: Owner): Promise<Modules> {
  const present = loaded.get(owner) ?? LOADERS[owner]();
  loaded.set(owner, present);
  // What could not be fetched is fetched again next time.
  present.catch(() => loaded.delete(owner));
  return present;
}

function inLanguage({ acts, words }: Modules, language: Language): LoadedActs {
  return {
    shapeOf: (act) => acts[act] ?? null,
    titleOf: (act) => words.titles[language][act] ?? act,
    labelOf: (act, field) => words.inAct[`${act}.${field}`]?.[language] ?? words.labels[language][field] ?? field,
  };
}

/** The acts of an owner once they are there; 'FAILED' where they could not be fetched. */
export function useActs(owner: Owner, wanted: boolean): LoadedActs | 'LOADING' | 'FAILED' {
  const language = useLanguage();
  const [modules, setModules] = useState<Modules | 'LOADING' | 'FAILED'>('LOADING');
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const set = (state: Modules | 'FAILED') => gone || setModules(state);
    load(owner).then(set, () => set('FAILED'));
    return () => {
      gone = true;
    };
  }, [owner, wanted]);
  return typeof modules === 'string' ? modules : inLanguage(modules, language);
}
