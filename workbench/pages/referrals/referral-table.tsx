import { Link } from 'wouter';
import { useFormat } from '../../format/use-format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { useWords } from '../../words/use-words.ts';
import { Due } from './due.tsx';
import { momentsOf, type Row, type Step } from './todo.ts';
import { words as own } from './words.ts';

interface ReferralTableProps {
  readonly step: Step;
  readonly rows: readonly Row[];
  readonly today: string;
}

// In these steps an answer is waited for.
const WITH_DUE: readonly Step[] = ['ANSWER', 'AWAIT_ANSWER'];

/** The referrals of which the same has to be done. */
export function ReferralTable({ step, rows, today }: ReferralTableProps) {
  const words = useWords(own);
  const format = useFormat();
  const title = `${words[`step${step}`]} · ${format.number(rows.length)}`;
  const due: Column<Row>[] = WITH_DUE.includes(step)
    ? [{ key: 'due', header: words.answerBy, cell: (row) => <Due row={row} today={today} /> }]
    : [];
  return (
    <section className="stack" aria-labelledby={`step-${step}`}>
      <h2 className="subject" id={`step-${step}`}>
        {title}
      </h2>
      <DataTable
        caption={title}
        hideCaption
        rows={rows}
        keyOf={({ referral }) => referral.id}
        columns={[
          {
            key: 'client',
            header: words.client,
            isName: true,
            cell: ({ name, referral }) => <Link href={`/referrals/${referral.id}`}>{name ?? words.noName}</Link>,
          },
          { key: 'kind', header: words.asked, cell: ({ referral }) => referral.kindLabel },
          { key: 'who', header: whoHeader(rows, words), cell: (row) => <Partner row={row} /> },
          ...due,
          {
            key: 'status',
            header: words.status,
            cell: ({ referral }) => [referral.statusLabel, referral.reasonLabel].filter(Boolean).join(' · '),
          },
          { key: 'last', header: words.lastStep, cell: ({ referral }) => <LastStep referral={referral} /> },
        ]}
      />
    </section>
  );
}

function whoHeader([first]: readonly Row[], words: { readonly from: string; readonly to: string }): string {
  return first?.side === 'RECEIVED' ? words.from : words.to;
}

function Partner({ row: { side, referral } }: { row: Row }) {
  const words = useWords(own);
  const { name, kboNumber } = side === 'RECEIVED' ? referral.sender : referral.recipient;
  return name ?? words.noOrganisation(kboNumber);
}

function LastStep({ referral }: Pick<Row, 'referral'>) {
  const words = useWords(own);
  const last = momentsOf(referral)
    .filter(({ what }) => what !== 'due')
    .at(-1);
  if (last === undefined) return null;
  return (
    <>
      {words[`moment${last.what}`]} <DateText value={last.on} />
    </>
  );
}
