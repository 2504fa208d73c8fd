import type { Owner } from '../../../shared/caller.ts';
import { dayOf, isDay } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { ActAgreementsDocument } from '../../generated/foresee.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { useSession } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import type { ActRecord } from '../act.ts';
import type { TypedFields } from '../typed.ts';
import { words as own } from '../words/foreseen.ts';
import { agreedDaysWith } from './agreed-days.ts';
import { FIGURES, foresee } from './foresee.ts';
import { useFigures } from './use-figures.ts';

interface ForeseenNoteProps {
  readonly owner: Owner;
  readonly act: string;
  readonly typed: TypedFields;
  readonly record: ActRecord | null;
}

/** What the act will start, by the owner's own rules, while the form is filled in. */
export function ForeseenNote({ owner, act, typed, record }: ForeseenNoteProps) {
  const words = useWords(own);
  const { date, time } = useFormat();
  const { roles } = useSession();
  const figures = useFigures(owner, FIGURES[act] ?? []);
  const agreements = useAnswer(ActAgreementsDocument, { once: true, skip: act !== 'referralSend' });
  const now = new Date();
  const today = dayOf(now);
  const recipient = recipientOf(record);
  const agreedDays =
    recipient === null || agreements.data === undefined
      ? null
      : agreedDaysWith(recipient, agreements.data.partnerships, today);
  const found = foresee(act, { typed, record, today, now, byClient: roles.includes('client'), figures, agreedDays });
  const shown = (value: string) => (isDay(value) ? date(value) : time(value));
  const say = found === null ? null : words[found.says];
  const text =
    found === null || say === null
      ? ''
      : typeof say === 'string'
        ? say
        : say(shown(found.on ?? ''), found.andOn === undefined ? '' : shown(found.andOn));
  // Said once somebody stopped typing: the place is there from the beginning.
  return (
    <p className="act-foreseen" role="status">
      {text}
    </p>
  );
}

function recipientOf(record: ActRecord | null): string | null {
  const recipient: unknown = record === null ? null : Reflect.get(record, 'recipient');
  const number: unknown =
    typeof recipient === 'object' && recipient !== null ? Reflect.get(recipient, 'kboNumber') : null;
  return typeof number === 'string' ? number : null;
}
