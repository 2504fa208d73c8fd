import { asTitle } from '../../format/as-title.ts';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useWords } from '../../words/use-words.ts';
import { isOwn, type MatrixRow, type Party, type Reader } from './agreement.ts';
import { words as own } from './words.ts';

interface MatrixProps {
  readonly caption: string;
  readonly rows: readonly MatrixRow[];
  readonly reader: Reader;
}

/** Who does what for each kind of act; where the reader's own organisation is named, it says so. */
export function Matrix({ caption, rows, reader }: MatrixProps) {
  const words = useWords(own);
  const { label } = useCodeLabels();
  const parties = (all: readonly Party[]) => <Parties parties={all} reader={reader} />;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={({ act }) => act}
      columns={[
        { key: 'act', header: words.act, isName: true, cell: ({ act }) => asTitle(label('ResponsibilityAct', act)) },
        { key: 'leads', header: words.leads, cell: ({ leads }) => parties([leads]) },
        { key: 'does', header: words.does, cell: ({ does }) => parties(does) },
        { key: 'consulted', header: words.consulted, cell: ({ consulted }) => parties(consulted) },
        { key: 'informed', header: words.informed, cell: ({ informed }) => parties(informed) },
      ]}
    />
  );
}

function Parties({ parties, reader }: { parties: readonly Party[]; reader: Reader }) {
  const words = useWords(own);
  const { label } = useCodeLabels();
  if (parties.length === 0) return '–';
  return parties.map((party, at) => {
    const name = party.organisation?.name ?? party.organisation?.kboNumber ?? label('OrganisationKind', party.kind);
    const isLast = at === parties.length - 1;
    return (
      <span key={name}>
        {isOwn(party, reader) ? (
          <strong>
            {name} ({words.we})
          </strong>
        ) : (
          name
        )}
        {isLast ? null : ', '}
      </span>
    );
  });
}
