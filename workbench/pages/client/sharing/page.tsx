import { useParams } from 'wouter';
import { useFormat } from '../../../format/use-format.ts';
import { ClientSharingDocument, type ClientSharingQuery } from '../../../generated/client.ts';
import { useAnswer } from '../../../graph/use-answer.ts';
import { DataTable } from '../../../parts/data-table.tsx';
import { DateText } from '../../../parts/date-text.tsx';
import { SectionCard } from '../../../parts/section-card.tsx';
import { remedyOf, sectionState } from '../../../parts/section-state.ts';
import { useWords } from '../../../words/use-words.ts';
import { ActButton } from '../act-button.tsx';
import { Acts } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import { ClientFrame } from '../client-frame.tsx';
import { besides, byRecipient } from './by-recipient.ts';
import { words as own } from './words.ts';

const SECTION = 'partnership.sharing';

/** What each organisation can see of a client, why, and what the client decided. */
export function ClientSharingPage() {
  const { id = '' } = useParams();
  const words = useWords(own);
  const answer = useAnswer(ClientSharingDocument, { variables: { id } });
  const client = answer.data?.client;
  return (
    <ClientFrame title={words.title} id={id} here="/sharing" client={client} answer={answer}>
      {client ? <Sharing client={client} /> : null}
    </ClientFrame>
  );
}

type ClientOfPage = NonNullable<ClientSharingQuery['client']>;
type Choice = NonNullable<ClientOfPage['sharingChoices']>[number];
type Decision = NonNullable<ClientOfPage['sharing']>[number];

function Sharing({ client }: { client: ClientOfPage }) {
  const words = useWords(own);
  const { sharingChoices, sharing } = client;
  const state = sectionState(client, SECTION, sharingChoices);
  if (sharingChoices === null)
    return (
      <SectionCard
        title={words.title}
        source="PARTNERSHIP"
        state={state}
        remedy={state === 'PURPOSE' ? null : remedyOf(client, SECTION)}
      />
    );
  const other = besides(sharing ?? [], sharingChoices);
  return (
    <>
      <p>{words.intro}</p>
      <div className="row no-print">
        <Acts section={SECTION} about={words.title} />
      </div>
      {sharingChoices.length === 0 ? <p className="card quiet">{words.none}</p> : null}
      {byRecipient(sharingChoices).map((choices) => (
        <Recipient key={choices[0]?.recipient.kboNumber} choices={choices} />
      ))}
      {other.length === 0 ? null : <OtherDecisions decisions={other} />}
    </>
  );
}

function Recipient({ choices }: { choices: readonly Choice[] }) {
  const words = useWords(own);
  const format = useFormat();
  const [first] = choices;
  if (first === undefined) return null;
  const name = first.recipient.name ?? first.recipient.kboNumber;
  const asked = choices.filter(({ canDecide }) => canDecide);
  const byLaw = choices.filter(({ canDecide }) => !canDecide);
  return (
    <section className="card" aria-label={name}>
      <h2 className="client-group">{name}</h2>
      {asked.length === 0 ? null : <Asked choices={asked} name={name} />}
      {byLaw.length === 0 ? null : (
        <details className="client-older">
          <summary>{words.byLaw(format.number(byLaw.length))}</summary>
          <ByLaw choices={byLaw} name={name} />
        </details>
      )}
    </section>
  );
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  /** Name of the organisation. */
  readonly name: string;
}

/** What the client decides on. */
function Asked({ choices, name }: ChoicesProps) {
  const words = useWords(own);
  const { say } = useAboutClient();
  return (
    <DataTable
      caption={words.decides}
      rows={choices}
      keyOf={({ section }) => section}
      columns={[
        { key: 'what', header: words.what, isName: true, cell: ({ section }) => say.section(section) },
        { key: 'basis', header: words.basis, cell: ({ basis }) => say.code('SharingBasis', basis) },
        { key: 'decision', header: words.decision, cell: (choice) => <Decided choice={choice} /> },
        { key: 'reads', header: words.reads, cell: ({ consequence }) => consequence },
        {
          key: 'record',
          header: words.answer,
          cell: ({ section, recipient }) => (
            <ActButton
              act="sharingRecord"
              label={words.record}
              about={`${say.section(section)}, ${name}`}
              begin={{ section, recipient }}
            />
          ),
        },
      ]}
    />
  );
}

/** What the law settles: the client reads the same about all of it. */
function ByLaw({ choices, name }: ChoicesProps) {
  const words = useWords(own);
  const { say } = useAboutClient();
  return (
    <>
      <p className="quiet">{choices[0]?.consequence}</p>
      <DataTable
        caption={`${words.title}: ${name}`}
        hideCaption
        rows={choices}
        keyOf={({ section }) => section}
        columns={[
          { key: 'what', header: words.what, isName: true, cell: ({ section }) => say.section(section) },
          { key: 'basis', header: words.basis, cell: ({ legalBasis }) => legalBasis.join('; ') },
          { key: 'decision', header: words.decision, cell: (choice) => <Decided choice={choice} /> },
        ]}
      />
    </>
  );
}

function Decided({ choice: { canDecide, status, decidedOn } }: { choice: Choice }) {
  const words = useWords(own);
  const { say } = useAboutClient();
  if (status === 'UNKNOWN') return canDecide ? words.notAsked : '–';
  return (
    <>
      {say.code('SharingStatus', status)} {decidedOn === null ? null : <DateText value={decidedOn} />}
    </>
  );
}

function OtherDecisions({ decisions }: { decisions: readonly Decision[] }) {
  const words = useWords(own);
  const { say } = useAboutClient();
  return (
    <section className="card">
      <h2 className="client-group">{words.other}</h2>
      <p className="quiet">{words.otherText}</p>
      <DataTable
        caption={words.other}
        hideCaption
        rows={decisions}
        keyOf={({ section, recipient }) => `${section}${recipient.kboNumber}`}
        columns={[
          { key: 'what', header: words.what, isName: true, cell: ({ section }) => say.section(section) },
          { key: 'who', header: words.title, cell: ({ recipient }) => recipient.name ?? recipient.kboNumber },
          { key: 'decision', header: words.decision, cell: ({ status }) => say.code('SharingStatus', status) },
          { key: 'on', header: words.on, cell: ({ decidedOn }) => <DateText value={decidedOn} /> },
          { key: 'how', header: words.evidence, cell: ({ evidence }) => say.code('SharingEvidence', evidence) },
        ]}
      />
    </section>
  );
}
