import type { Source } from '../../shared/caller.ts';
import { useFormat } from '../format/use-format.ts';
import { SOURCE_WORDS } from '../words/names.ts';
import { useCommonWords } from '../words/use-words.ts';
import { type SectionState, STATE_LOOKS } from './section-state.ts';

interface StateMarkProps {
  readonly state: SectionState;
  readonly source: Source;
  /** Moment since which it could not be reached. */
  readonly since?: string | null;
  /** Only the mark is seen, the words are heard: in a list of sections. */
  readonly small?: boolean;
}

/** The state of a section: mark, words and colour. */
export function StateMark({ state, source, since = null, small = false }: StateMarkProps) {
  const words = useCommonWords();
  const format = useFormat();
  const { mark, tone, word } = STATE_LOOKS[state];
  const said = () => {
    if (word === 'notKnown') return words.notKnown(words[SOURCE_WORDS[source]]);
    if (word === 'unreachable' && since !== null) return words.unreachableSince(format.time(since));
    return words[word];
  };
  return (
    <span className={`state-${tone}`}>
      <span className="state-mark" aria-hidden="true">
        {mark}
      </span>
      <span className={small ? 'only-heard' : undefined}>{said()}</span>
    </span>
  );
}
