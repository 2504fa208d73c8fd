import { ActMenu } from '../../acts/act-menu.tsx';
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
