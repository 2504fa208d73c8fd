import { ActMenu } from '../../acts/act-menu.tsx';
import { offeredActs } from '../../acts/offered.ts';
import { usePurpose, useSession } from '../../session/reader.tsx';
import { useAboutClient } from './client-context.tsx';
import type { ActRecord } from './sections/content.ts';

interface ActsProps {
  /** As in @section: 'welfare.sanctions'. */
  readonly section: string;
  /** The row that they are done to; without one, what begins something in the section. */
  readonly record?: ActRecord | null;
  /** What they are about, for who hears the page; the name of the section where it says nothing else. */
  readonly about?: string;
}

/** Whether there is something that the reader may do: a table without that needs no column for it. */
export function useHasActs(): (section: string, record: ActRecord | null) => boolean {
  const { relation } = useAboutClient();
  const { roles, organisation } = useSession();
  const purpose = usePurpose();
  const who = { roles, organisation, purpose, ...(relation === null ? {} : { relation }) };
  return (section, record) => offeredActs({ section, record, ...who }).length > 0;
}

/** What the reader may do in a section of this client, or to one record of it. */
export function Acts({ section, record = null, about }: ActsProps) {
  const { id, say, refetch, relation } = useAboutClient();
  return (
    <ActMenu
      client={id}
      section={section}
      record={record}
      about={about ?? say.section(section)}
      onDone={refetch}
      {...(relation === null ? {} : { relation })}
    />
  );
}

interface ActsOfProps extends ActsProps {
  /** What they are about, seen before them: where several menus stand beside each other. */
  readonly name: string;
}

/** The same with its name before it; nothing where there is nothing to do. */
export function ActsOf({ name, ...acts }: ActsOfProps) {
  return (
    <span className="client-acts-of">
      <span>{name}</span>
      <Acts about={name} {...acts} />
    </span>
  );
}
