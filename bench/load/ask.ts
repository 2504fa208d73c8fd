import { signIn } from '../../demo/sign-in.ts';
import { ACCOUNT, PURPOSE } from './requests.ts';

/** Asks a gateway one question and gives the parsed answer. */
export async function ask(gateway: string, token: string, body: string): Promise<unknown> {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'x-purpose': PURPOSE, 'content-type': 'application/json' },
    body,
  });
  return await response.json();
}

/** An access token of the account that asks; good for ten minutes. */
export function tokenFrom(identityProvider: string): Promise<string> {
  return signIn({ issuer: identityProvider, account: ACCOUNT });
}

interface IdPage {
  data: { caseload: { nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } };
}

const IDS =
  'query ($after: String) { caseload(first: 200, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';

/** The ids of everybody whom the centre of the account follows, the personas of the demo first. */
export async function clientsOf(gateway: string, token: string, after: string | null = null): Promise<string[]> {
  // We know what the query selects, and a gateway that answers something else ends the benchmark here.
  const answer = (await ask(gateway, token, JSON.stringify({ query: IDS, variables: { after } }))) as IdPage;
  const { nodes, pageInfo } = answer.data.caseload;
  const ids = nodes.map(({ id }) => id);
  return pageInfo.hasNextPage ? [...ids, ...(await clientsOf(gateway, token, pageInfo.endCursor))] : ids;
}
