import { CodeLabel } from '../../parts/code-label.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Partnership } from './agreement.ts';
import { words as own } from './words.ts';

/** Who is in a partnership, as what, and what each takes upon itself. */
export function Members({ members }: Pick<Partnership, 'members'>) {
  const words = useWords(own);
  return (
    <section className="stack" aria-labelledby="members">
      <h2 className="subject" id="members">
        {words.members}
      </h2>
      <DataTable
        caption={words.members}
        hideCaption
        rows={members}
        keyOf={({ organisation }) => organisation.kboNumber}
        columns={[
          {
            key: 'name',
            header: words.member,
            isName: true,
            cell: ({ organisation }) => organisation.name ?? organisation.kboNumber,
          },
          {
            key: 'kind',
            header: words.kind,
            cell: ({ organisation }) => <CodeLabel list="OrganisationKind" code={organisation.kind} />,
          },
          { key: 'role', header: words.role, cell: ({ role }) => <CodeLabel list="PartnershipRole" code={role} /> },
          { key: 'tasks', header: words.tasks, cell: ({ responsibilities }) => responsibilities.join(', ') },
        ]}
      />
    </section>
  );
}
