import type { Caller } from '../../../shared/caller.ts';
import { described, isUnauthenticated } from '../asking.ts';
import { type Check, fault, first, type Verdict } from '../check.ts';
import { showsSomething, withheldIn } from '../expectations.ts';
import { callerAs, type Part } from '../people.ts';
import { restated } from '../signing.ts';
import { type Words, words } from '../words.ts';
import type { Asked, World } from '../world.ts';

/** What a caller token states: everything, with values that exist, and roles that count for their purposes alone. */
export const claimChecks: readonly Check[] = [
  {
    id: 'caller-claims',
    holds: words('A token states who asks in agreed values', 'Een bellerstoken zegt in afgesproken waarden wie vraagt'),
    run: (world) =>
      first(
        ...STATED.map(
          ([change, sent]) =>
            () =>
              refusedClaims(world, change, sent),
        ),
      ),
  },
  {
    id: 'roles-of-purpose',
    holds: words('A role counts for its own purposes alone', 'Een rol telt alleen voor haar eigen doelen'),
    run: (world) => first(...rolesAside(world).map((each) => () => givesNothing(world, each))),
  },
];

type Claims = Readonly<Record<string, unknown>>;
type Change = (claims: Claims) => Claims;

const UNKNOWN_ROLE = words('a role that does not exist', 'een rol die niet bestaat');

/** Tokens that the gateway signed and that state something else than was agreed. */
const STATED: readonly (readonly [Change, Words])[] = [
  [(claims) => ({ ...claims, roles: ['onlooker'] }), UNKNOWN_ROLE],
  [
    (claims) => ({ ...claims, roles: [...(claims.roles as string[]), 'onlooker'] }),
    words('a known role and one that does not exist', 'een gekende rol en een die niet bestaat'),
  ],
  [(claims) => ({ ...claims, roles: [] }), words('no role at all', 'geen enkele rol')],
  [
    (claims) => ({ ...claims, purpose: 'CURIOSITY' }),
    words('a purpose that does not exist', 'een doel dat niet bestaat'),
  ],
  [
    (claims) => ({ ...claims, language: 'eo' }),
    words('a language that was not agreed', 'een taal die niet afgesproken is'),
  ],
  [({ request: _, ...claims }) => claims, words('no claim request', 'geen claim request')],
];

async function refusedClaims({ ask, clients, signing, standIn }: World, change: Change, said: Words): Promise<Verdict> {
  const token = (caller: Caller) => restated(signing.caller(caller), standIn.gateway, change);
  const { answer } = await ask({ as: 'PARTNER', clients: clients('RECORDED', 1), token });
  if (isUnauthenticated(answer)) return null;
  return fault(
    words(
      `a caller token, signed by the gateway, with ${said.en}`,
      `een bellerstoken, getekend door de gateway, met ${said.nl}`,
    ),
    described(answer),
    words(
      'answer 401 with code UNAUTHENTICATED unless every claim is there with a value that exists: roles, purpose, language, request',
      'antwoord 401 met code UNAUTHENTICATED tenzij elke claim er staat met een waarde die bestaat: roles, purpose, language, request',
    ),
  );
}

interface Aside {
  readonly as: Part;
  readonly roles: readonly string[];
  readonly purpose: string;
}

/** Who has a role and states a purpose that the role does not have; the relation is theirs. */
function rolesAside({ agreed }: World): Aside[] {
  const { roles, purpose } = callerAs('PARTNER', agreed);
  return [
    { as: 'CLIENT', roles: ['client'], purpose },
    { as: 'OFFICER', roles: ['data-protection-officer'], purpose },
    { as: 'PARTNER', roles, purpose: 'SUPERVISION' },
    { as: 'PARTNER', roles: ['data-protection-officer'], purpose },
  ];
}

async function givesNothing(world: World, { as, roles, purpose }: Aside): Promise<Verdict> {
  const caller = { ...callerAs(as, world.agreed), roles, purpose } as Caller;
  const came = given(world, await world.ask({ as, clients: world.clients('RECORDED', 1), caller }));
  if (came === null) return null;
  return fault(
    words(`a caller with role ${roles} and purpose ${purpose}`, `een vrager met rol ${roles} en doel ${purpose}`),
    came,
    words(
      'let only those roles count that allow the purpose (the table of chapter 3): who has no other gets nothing, and the reason is NOT_PERMITTED',
      'laat alleen de rollen tellen die het doel toelaten (de tabel van hoofdstuk 3): wie geen andere heeft krijgt niets, met reden NOT_PERMITTED',
    ),
  );
}

function given({ shape, agreed }: World, { answer, records }: Asked): Words | null {
  const [record = null] = records;
  if (record === null || answer.errors.length > 0) return described(answer);
  if (showsSomething(shape, record)) return words('data of the client', 'gegevens van de cliënt');
  if (record.availability !== 'NOT_PERMITTED')
    return words(`availability ${String(record.availability)}`, `availability ${String(record.availability)}`);
  const reason = withheldIn(record).get(agreed.section) ?? 'none';
  return reason === 'NOT_PERMITTED' ? null : words(`the reason ${reason}`, `de reden ${reason}`);
}
