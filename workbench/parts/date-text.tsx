import { useFormat } from '../format/use-format.ts';

interface DateTextProps {
  /** A day 'YYYY-MM-DD' or a moment in ISO 8601. */
  readonly value: string;
  /** `age`: '4 dagen geleden' in place of the date. */
  readonly as?: 'date' | 'age';
}

/** A date as the reader writes it, or its age; exact on hover. */
export function DateText({ value, as = 'date' }: DateTextProps) {
  const format = useFormat();
  return (
    <time dateTime={value} title={format.exact(value)}>
      {as === 'age' ? format.age(value) : format.date(value)}
    </time>
  );
}
