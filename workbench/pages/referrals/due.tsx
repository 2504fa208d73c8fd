import { useFormat } from '../../format/use-format.ts';
import { DateText } from '../../parts/date-text.tsx';
import { useWords } from '../../words/use-words.ts';
import { daysLeft, type Row } from './todo.ts';
import { words as own } from './words.ts';

// From here on it is time to answer.
const SOON = 3;

/** By when an answer is due, and how many days are left; a dash where none is waited for. */
export function Due({ row, today }: { row: Pick<Row, 'referral'>; today: string }) {
  const words = useWords(own);
  const format = useFormat();
  const left = daysLeft(row, today);
  if (left === null || row.referral.answerDueOn === null) return '–';
  const said = () => {
    if (left === 0) return words.lastDay;
    const days = format.counted(Math.abs(left), words.day, words.days);
    return left < 0 ? words.daysLate(days) : words.daysLeft(days);
  };
  return (
    <>
      <DateText value={row.referral.answerDueOn} />{' '}
      <span className={left < 0 ? 'state-bad' : left <= SOON ? 'state-warn' : 'quiet'}>({said()})</span>
    </>
  );
}
