import { useFormat } from '../../format/use-format.ts';
import { useWords } from '../../words/use-words.ts';
import type { Referral } from './helpers.ts';
import { words as own } from './words.ts';

/** Referrals as sentences: who asked whom what, how it stands, and by when there is an answer. */
export function ReferralItems({ referrals }: { referrals: readonly Referral[] }) {
  const words = useWords(own);
  const format = useFormat();
  const nameOf = ({ name }: Referral['sender']) => name ?? words.someOrganisation;
  return (
    <ul className="cards">
      {referrals.map(
        ({ id, sender, recipient, kindLabel, question, statusLabel, reasonLabel, status, answerDueOn }) => (
          <li key={id} className="card">
            <p>
              <strong>{words.asks(nameOf(sender), nameOf(recipient), kindLabel)}</strong>
            </p>
            {question === null ? null : <p>{words.question(question)}</p>}
            <p>
              {words.stands(statusLabel)} {reasonLabel === null ? null : words.because(reasonLabel)}{' '}
              {status === 'SENT' && answerDueOn !== null ? words.answerBy(format.date(answerDueOn)) : null}
            </p>
          </li>
        ),
      )}
    </ul>
  );
}
