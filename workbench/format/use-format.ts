import { useMemo } from 'react';
import { useLanguage } from '../session/reader.tsx';
import { formatAge, formatDate, formatExact, formatTime } from './dates.ts';
import { counted, formatEuro, formatNumber, formatPercentage } from './numbers.ts';

/** Dates, numbers and plurals as the reader writes them. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (value: string) => formatDate(language, value),
      exact: (value: string) => formatExact(language, value),
      time: (moment: string) => formatTime(language, moment),
      age: (value: string) => formatAge(language, value, new Date()),
      number: (value: number) => formatNumber(language, value),
      euro: (value: number) => formatEuro(language, value),
      percentage: (value: number) => formatPercentage(language, value),
      counted: (count: number, one: string, other: string) => counted(language, count, one, other),
    }),
    [language],
  );
}
