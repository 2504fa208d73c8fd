import { type SourceFile, withoutComments } from './repository.ts';

/** What compares with a role or a kind of organisation, in code. */
const COMPARES =
  /(?:\brole|\broles|[oO]rganisationKind|\bkind)\b[^;\n]{0,40}(?:[!=]==|includes\(|has\()\s*'?(?:[a-z]+-[a-z]+|tom|coach|mediator|client|EMPLOYER|PES|WELFARE_CENTRE|SOCIAL_ECONOMY_ENTERPRISE|TRANSITION_PROVIDER|CIVIL_SOCIETY)'/;

const DECIDING =
  /^subgraphs\/[\w-]+\/(?:acts\/.+|[\w-]*resolvers|[\w-]*-reads|[\w-]*-membership|[\w-]*-overview|find-client|caseload|referrals)\.ts$/;

/** Resolvers and acts that compare a role or a kind of organisation themselves, one sentence each: policy.cedar says who may. */
export function ownDecisions(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => DECIDING.test(path))
    .flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .filter((line) => COMPARES.test(line))
        .map((line) => `${path} decides who may: ${line.trim()}`),
    );
}
