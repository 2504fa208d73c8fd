import '../../look/wide.css';
import { useFormat } from '../../format/use-format.ts';
import { AuthorisationsDocument, type AuthorisationsQuery } from '../../generated/decisions.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Message } from '../../parts/message.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { OWNER_WORDS, PURPOSE_WORDS, SOURCE_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

const FIELDS = {
  PARTNERSHIP: 'partnershipAuthorisations',
  PES: 'pesAuthorisations',
  WELFARE: 'welfareAuthorisations',
  SOCIAL_ECONOMY: 'socialEconomyAuthorisations',
} as const;
const SOURCES = ['PARTNERSHIP', 'PES', 'WELFARE', 'SOCIAL_ECONOMY'] as const;

const isIncomplete = (data: AuthorisationsQuery) => SOURCES.some((source) => data[FIELDS[source]] === null);

/** The registers of authorisations of all owners: what the rules rest on. */
export function Register() {
  const words = useWords(own);
  const format = useFormat();
  const { label } = useCodeLabels();
  const { data, problems, loading, again } = useAnswer(AuthorisationsDocument, { once: true, isIncomplete });
  const missing = data === undefined ? [] : SOURCES.filter((source) => data[FIELDS[source]] === null);
  const kindOf = (consumer: string) => (consumer === 'CLIENT' ? words.theClient : label('OrganisationKind', consumer));
  return (
    <section className="stack calm" aria-labelledby="register">
      <h2 id="register">{words.register}</h2>
      <p>{words.registerIntro}</p>
      <Problems problems={problems} again={again} />
      {loading ? <Waiting /> : null}
      {missing.map((source) => (
        <Message key={source} tone="warn" title={words.registerMissing(words[SOURCE_WORDS[source]])} />
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached with the keyboard */}
      <section className="sideways" tabIndex={0} aria-label={words.registerRegion}>
        <DataTable
          caption={words.register}
          hideCaption
          rows={data === undefined ? [] : SOURCES.flatMap((source) => data[FIELDS[source]] ?? [])}
          keyOf={({ number }) => number}
          columns={[
            {
              key: 'number',
              header: words.number,
              isName: true,
              cell: ({ number }) => <span id={number}>{number}</span>,
            },
            { key: 'owner', header: words.owners, cell: ({ provider }) => words[OWNER_WORDS[provider]] },
            { key: 'kind', header: words.kind, cell: ({ kind }) => words[kind] },
            {
              key: 'from',
              header: words.from,
              cell: ({ from, to }) =>
                to === null ? words.since(format.date(from)) : words.between(format.date(from), format.date(to)),
            },
            { key: 'consumers', header: words.consumers, cell: ({ consumers }) => consumers.map(kindOf).join(', ') },
            {
              key: 'purposes',
              header: words.whatFor,
              cell: ({ purposes }) => purposes.map((purpose) => words[PURPOSE_WORDS[purpose]]).join(', '),
            },
            {
              key: 'sections',
              header: words.covers,
              cell: ({ sections }) =>
                sections.length === 0 ? words.actsOnly : sections.map((one) => label('Section', one)).join(', '),
            },
            { key: 'label', header: words.plainWords, cell: (entry) => entry.label },
            { key: 'source', header: words.source, cell: ({ source }) => source },
          ]}
        />
      </section>
    </section>
  );
}
