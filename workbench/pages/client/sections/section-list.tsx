import type { Source } from '../../../../shared/caller.ts';
import type { SectionState } from '../../../parts/section-state.ts';
import { StateMark } from '../../../parts/state-mark.tsx';
import { OWNER_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { useAboutClient } from '../client-context.tsx';
import { words as own } from '../words.ts';
import { anchorOf } from './cards.ts';

export interface ListedOwner {
  readonly source: Source;
  /** How the whole owner stands; null where its sections stand for themselves. */
  readonly whole: SectionState | null;
  readonly sections: readonly { readonly id: string; readonly state: SectionState }[];
}

/** Every section with the mark of its state; each leads to its card. */
export function SectionList({ owners }: { owners: readonly ListedOwner[] }) {
  const words = useWords(own);
  const { say, again } = useAboutClient();
  return (
    <details className="client-sections" open={isWide()}>
      <summary>{words.sections}</summary>
      <nav aria-label={words.sections}>
        {owners.map(({ source, whole, sections }) => (
          <div key={source}>
            <p className="client-owner">{words[OWNER_WORDS[source]]}</p>
            <ul className="plain">
              {whole !== null ? (
                <li>
                  <a href={`#${anchorOf(sections[0]?.id ?? source)}`}>
                    <StateMark state={whole} source={source} since={again.since} />
                  </a>
                </li>
              ) : (
                sections.map(({ id, state }) => (
                  <li key={id}>
                    <a href={`#${anchorOf(id)}`}>
                      <StateMark state={state} source={source} small />
                      {say.section(id)}
                    </a>
                  </li>
                ))
              )}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  );
}

// On a phone the list is longer than the screen: it is folded.
function isWide(): boolean {
  return window.matchMedia('(min-width: 48em)').matches;
}
