import type { EventTexts } from '../../shared/words/event-text.ts';
import { EVENT_TEXTS, hasDetail } from './event-codes.ts';
import { blocks, code, linkTo, table } from './markdown.ts';

/** What the kinds of events and deadlines mean. */
export function eventsChapter(): string {
  return blocks(
    '## Events and deadlines',
    `The codes of ${linkTo('JourneyEvent', code('JourneyEvent.kind'))} and ${linkTo('Deadline', code('Deadline.kind'))}, per owner, with the beginning of their \`label\`; where \`detail\` holds something the label goes on with it. Owners may add codes: show the label of one that you do not know.`,
    ...Object.entries(EVENT_TEXTS).map(([owner, { journey, deadlines }]) =>
      blocks(`### Events and deadlines of ${owner}`, texts('event', journey), texts('deadline', deadlines)),
    ),
  );
}

function texts(header: string, meanings: EventTexts): string {
  return table(
    [header, 'Dutch', 'English', 'detail'],
    Object.entries(meanings).map(([kind, text]) => [code(kind), text.nl, text.en, hasDetail(text)]),
  );
}
