import { agreedClients } from '../../../integration/conform/agreed-clients.ts';
import { callerAs, factsFor } from '../../../integration/conform/people.ts';
import { createSigning } from '../../../integration/conform/signing.ts';
import type { StandIn } from '../../../integration/conform/stand-in.ts';

const SELECTION =
  'availability asOf withheld { section reason } registration { registeredOn } contactPoints { value } journey { on }';

/** What an owner answers to who may see everything, while it cannot write down that they do. */
export const NOTHING_GIVEN = {
  status: 200,
  lines: '0',
  record: {
    ...{ availability: 'NOT_PERMITTED', asOf: null, registration: null, contactPoints: null, journey: null },
    withheld: ['pes.availability', 'pes.registration', 'pes.contact', 'pes.journey'].map((section) => {
      return { section, reason: 'LOG_UNAVAILABLE' };
    }),
  },
  errors: undefined,
};

/** Asks an owner for everything of one client who is on record. */
export async function answerWithoutLog(url: string, standIn: StandIn) {
  const agreed = agreedClients('pes');
  const client = agreed.clients.find(({ kind }) => kind === 'RECORDED');
  if (client === undefined) throw new Error('Somebody is on record.');
  const signing = createSigning(standIn, 'pes');
  const caller = callerAs('PARTNER', agreed);
  const grant = signing.grant(factsFor('PARTNER', agreed, client, caller));
  const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Client { pes { ${SELECTION} } } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${signing.caller(caller)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { all: [{ __typename: 'Client', id: client.id, grant }] } }),
  });
  const { data, errors } = (await response.json()) as { data: { _entities: { pes: object }[] }; errors?: object[] };
  const lines = response.headers.get('x-disclosures');
  return { status: response.status, lines, record: data._entities[0]?.pes, errors };
}

/** National numbers of the agreed clients that stand somewhere in it. */
export function numbersIn(what: unknown): string[] {
  const text = JSON.stringify(what);
  const numbers = agreedClients('pes').clients.flatMap((each) => [each.nationalNumber, ...each.earlierNumbers]);
  return numbers.filter((number) => text.includes(number));
}
