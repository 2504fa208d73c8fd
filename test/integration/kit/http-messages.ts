/** A request as a document prints it, and what it says that comes back. */
export interface Exchange {
  /** The heading under which it stands, and which one of its chapter it is. */
  readonly title: string;
  /** Sent to the partnership, by an owner; the others are sent to an owner. */
  readonly toPartnership: boolean;
  readonly request: Message & { readonly method: string; readonly path: string };
  readonly response: Message & { readonly status: number };
}

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const FENCE = /^```http( partnership)?\n([\s\S]*?)^```$|^#+ (.*)$/gm;

/** The exchanges of a document, in order: two `http` blocks each. Throws when one stands alone. */
export function exchangesIn(markdown: string): Exchange[] {
  const found: Exchange[] = [];
  let [heading, count] = ['', 0];
  let asked: { text: string; toPartnership: boolean } | null = null;
  for (const [, mark, text, newHeading] of markdown.matchAll(FENCE)) {
    if (newHeading !== undefined) [heading, count] = [newHeading, 0];
    else if (asked === null) asked = { text: text ?? '', toPartnership: mark !== undefined };
    else {
      count += 1;
      found.push(exchangeOf(`${heading} (${count})`, asked, text ?? ''));
      asked = null;
    }
  }
  if (asked !== null) throw new Error(`The last request under "${heading}" has no answer.`);
  return found;
}

function exchangeOf(title: string, asked: { text: string; toPartnership: boolean }, answer: string): Exchange {
  const request = messageOf(asked.text);
  const response = messageOf(answer);
  const [method = '', path = ''] = request.first.split(' ');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(response.first)?.[1]);
  if (!/^(GET|POST) \/\S* HTTP\/1\.1$/.test(request.first)) throw new Error(`No request: ${request.first}`);
  if (Number.isNaN(status)) throw new Error(`No answer: ${response.first}`);
  return {
    title,
    toPartnership: asked.toPartnership,
    request: { ...request, method, path },
    response: { ...response, status },
  };
}

function messageOf(text: string): Message & { first: string } {
  const [head = '', ...rest] = text.split('\n\n');
  const [first = '', ...lines] = head.trim().split('\n');
  const headers = lines.map((line) => {
    const [name = '', ...value] = line.split(':');
    return [name.toLowerCase(), value.join(':').trim()];
  });
  return { first, headers: Object.fromEntries(headers), body: rest.join('\n\n').trim() };
}

/** The text with every `{{kind: name}}` replaced. */
export function filled(text: string, make: (kind: string, name: string) => string): string {
  return text.replace(/\{\{(\w+)(?:: ([\w-]+))?\}\}/g, (_all, kind: string, name = '') => make(kind, name));
}
