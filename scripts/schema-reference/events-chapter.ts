import { EVENT_CODES } from './event-codes.ts';
import { blocks, code, linkTo, table } from './markdown.ts';

/** What the kinds of events and deadlines mean. */
export function eventsChapter(): string {
  return blocks(
    '## Events and deadlines',
    `The codes of ${linkTo('JourneyEvent', code('JourneyEvent.kind'))} and ${linkTo('Deadline', code('Deadline.kind'))}, per owner. What stands after the semicolon is what \`detail\` holds. Owners may add codes: show a code that you do not know as it is.`,
    ...Object.entries(EVENT_CODES).map(([owner, { journey, deadlines }]) =>
      blocks(`### Events and deadlines of ${owner}`, texts('event', journey), texts('deadline', deadlines)),
    ),
  );
}

function texts(header: string, meanings: Readonly<Record<string, string>>): string {
  return table(
    [header, 'meaning'],
    Object.entries(meanings).map(([kind, meaning]) => [code(kind), meaning]),
  );
}
