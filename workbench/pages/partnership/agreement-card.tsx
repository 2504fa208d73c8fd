import { useFormat } from '../../format/use-format.ts';
import { CodeLabel } from '../../parts/code-label.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Agreement } from './agreement.ts';
import { words as own } from './words.ts';

/** What stands in an agreement beside its matrix: how long an answer may take, who signed and who still has to. */
export function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const words = useWords(own);
  const format = useFormat();
  const { datedOn, inForceFrom, proposedOn, responseDays, unsigned, signatures, state } = agreement;
  const nameOf = ({ name, kboNumber }: { name: string | null; kboNumber: string }) => name ?? kboNumber;
  return (
    <>
      <dl className="facts">
        <dt>{words.state}</dt>
        <dd>
          <CodeLabel list="AgreementState" code={state} />
        </dd>
        <dt>{words.datedOn}</dt>
        <dd>
          <DateText value={datedOn} />
        </dd>
        <dt>{words.proposedOn}</dt>
        <dd>
          <DateText value={proposedOn} />
        </dd>
        {inForceFrom === null ? null : (
          <>
            <dt>{words.inForceFrom}</dt>
            <dd>
              <DateText value={inForceFrom} />
            </dd>
          </>
        )}
        <dt>{words.responseTime}</dt>
        <dd>{words.responseDays(format.counted(responseDays, words.workingDay, words.workingDays))}</dd>
        {unsigned.length === 0 ? null : (
          <>
            <dt>{words.unsigned}</dt>
            <dd>{unsigned.map(nameOf).join(', ')}</dd>
          </>
        )}
      </dl>
      {signatures.length === 0 ? null : (
        <details className="fold">
          <summary>{words.signatures(format.counted(signatures.length, words.memberOne, words.memberMany))}</summary>
          <DataTable
            caption={words.signatures(format.counted(signatures.length, words.memberOne, words.memberMany))}
            hideCaption
            rows={signatures}
            keyOf={({ organisation }) => organisation.kboNumber}
            columns={[
              { key: 'who', header: words.signedBy, isName: true, cell: ({ organisation }) => nameOf(organisation) },
              { key: 'on', header: words.signedOn, cell: ({ signedOn }) => <DateText value={signedOn} /> },
            ]}
          />
        </details>
      )}
    </>
  );
}
