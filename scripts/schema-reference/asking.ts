import { ASSUMED_SIZE } from '../../gateway/cost/cost.ts';
import { QUERY_LIMITS } from '../../gateway/limits.ts';
import { LANGUAGES, purposesOf, ROLES } from '../../shared/caller.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { remedyFor, type WithheldReason } from '../../shared/withheld.ts';
import { ERROR_TEXTS, statusOf } from './error-codes.ts';
import { blocks, code, codes, linkTo, table } from './markdown.ts';
import type { Field, Type } from './model.ts';

/** How to ask: headers, purposes, limits. */
export function askingChapter(types: readonly Type[]): string {
  const described = describe(types, 'Purpose');
  return blocks(
    '## Ask',
    '`POST /graphql` with a JSON body `{ "query": …, "variables": …, "operationName": … }`. A registered document is named instead of written out: `{ "documentId": "sha256:…", … }`; in production nothing else is answered (`docs/clients.md`). Batches, `GET`, automatic persisted queries and subscriptions are not supported.',
    table(
      ['header', 'value'],
      [
        ['`authorization`', '`Bearer` and an access token of the OpenID Connect provider'],
        ['`x-purpose`', 'why you look; see below'],
        ['`content-type`', '`application/json`'],
        ['`apollographql-client-name`', 'the name under which your client registered its documents'],
        [
          '`accept-language`',
          `${codes(LANGUAGES)}: the language of \`remedy\`, of labels and of refusals; ${code(LANGUAGES[0])} when there is none of these`,
        ],
      ],
    ),
    'Every answer has the header `x-request-id`: the same number stands as `requestId` in the log of every owner that disclosed something.',
    table(
      ['purpose', 'what it is for', 'roles that may have it'],
      purposesOf(ROLES).map((purpose) => [
        code(purpose),
        described.get(purpose) ?? '',
        codes(ROLES.filter((role) => purposesOf([role]).includes(purpose))),
      ]),
    ),
    limits(),
    '### What a query costs',
    COST,
    costs(types),
  );
}

const COST = `Beside every answer stands \`extensions.cost { requested limit }\`: what the query can cost at most, and how much it may, ${QUERY_LIMITS.cost}. It is reckoned from the text and the variables before any owner is asked, so it says nothing about a client. An object counts 1 and its values nothing; a list counts ${ASSUMED_SIZE} objects, or as many as its argument asks for. The fields below count for more. What costs more than the limit is refused with \`QUERY_TOO_COSTLY\`, and the message says how many of which list fit. What the query uses that is deprecated stands in \`extensions.deprecations [{ field reason }]\`.`;

function costs(types: readonly Type[]): string {
  const rows = types.flatMap(({ name, fields }) =>
    fields.flatMap((field) => {
      const counts = countsAs(field);
      return counts === '' ? [] : [[linkTo(name, code(`${name}.${field.name}`)), counts]];
    }),
  );
  return table(['field', 'counts'], rows);
}

function countsAs({ weight, sizedBy }: Field): string {
  const counts = weight === null ? '' : `${weight} each`;
  const length = sizedBy === null ? '' : `as many as ${code(sizedBy)} asks for`;
  return [counts, length].filter((text) => text !== '').join(', ');
}

function limits(): string {
  const { depth, listDepth, fields, aliases, rootFields, tokens, cost } = QUERY_LIMITS;
  return `Limits of one query: ${depth} levels deep, ${listDepth} of them lists; ${fields} selected fields (those of a fragment count as often as it is spread); ${aliases} aliases; ${rootFields} root fields; ${tokens} words and signs; a cost of ${cost}; a body of 256 kB. Pages of \`caseload\` and \`disclosures\` are at most 200.`;
}

/** What a value that is not there can mean. */
export function missingChapter(types: readonly Type[]): string {
  const availability = describe(types, 'RecordAvailability');
  return blocks(
    '## When a value is missing',
    'Four things can be the matter, and they are never confused. `data` keeps everything else in all of them.',
    table(
      ['what you see', 'what it means'],
      [
        [
          `null, and the section stands in ${code('withheld')}`,
          `the owner does not give it to you, or cannot at the moment: see ${linkTo('Reasons')}`,
        ],
        [`null, and ${code('errors')} names the source`, `a fault: see ${linkTo('Errors')}`],
        ...[...availability].map(([value, text]) => [`${code('availability')} is ${code(value)}`, text]),
        ['null or an empty list, and none of these', 'nothing is recorded'],
      ],
    ),
    '### Reasons',
    'In `withheld { section reason remedy }` of each record. Without a relation to the client the reason is always `NO_RELATION`, so that a reason says nothing about the client.',
    reasons(describe(types, 'WithheldReason')),
    'With `NOT_PERMITTED` the remedy names the other purposes of your roles under which the section is disclosed, where there are any.',
    '### Errors',
    '`extensions.code` is stable, and so is `extensions.source` (`PES`, `WELFARE`, `SOCIAL_ECONOMY`, `PARTNERSHIP`); messages are for people. The HTTP status is that of a request that fails as a whole; a fault of one owner leaves status 200 and the data of the others.',
    errors(),
  );
}

function reasons(described: ReadonlyMap<string, string>): string {
  const rows = [...described].map(([reason, text]) => [code(reason), text, remedyOf(reason)]);
  return table(['reason', 'meaning', 'remedy, in English'], rows);
}

function remedyOf(reason: string): string {
  // The reasons of the schema are those of the code: the policy and its tests are built on that.
  return remedyFor(reason as WithheldReason, 'en', []) ?? '';
}

function errors(): string {
  const rows = Object.entries(ERROR_TEXTS).map(([errorCode, { meaning, advice, beside }]) => [
    code(errorCode),
    String(statusOf(errorCode as ErrorCode)),
    meaning,
    advice,
    beside,
  ]);
  return table(['code', 'HTTP', 'meaning', 'what to do', 'beside `code`'], rows);
}

function describe(types: readonly Type[], name: string): Map<string, string> {
  const values = types.find((type) => type.name === name)?.values ?? [];
  return new Map(values.map((value) => [value.name, value.description ?? '']));
}
