/** What `first-question.graphql` answers: a part is null where its owner could not be asked, which `errors` then says. */
export interface FirstAnswer {
  readonly caseload: {
    readonly totalCount: number;
    readonly nodes: readonly FirstClient[];
  };
}

interface Part {
  readonly availability: 'AVAILABLE' | 'NOT_KNOWN' | 'NOT_PERMITTED';
}

interface FirstClient {
  /** Null where the caller may not have it. */
  readonly identity: { readonly givenName: string; readonly familyName: string } | null;
  readonly pes: Part | null;
  readonly welfare: Part | null;
  readonly socialEconomy: Part | null;
}

/** What every answer tells beside its data. */
export interface AnswerExtensions {
  readonly cost?: { readonly requested: number; readonly limit: number };
}

/** The answer as lines to print, a client each. */
export function linesOf({ caseload }: FirstAnswer): string[] {
  return caseload.nodes.map(({ identity, pes, welfare, socialEconomy }) => {
    const name = `${identity?.givenName ?? '?'} ${identity?.familyName ?? '?'}`;
    const said = (part: Part | null) => part?.availability ?? 'missing';
    return `${name}: pes ${said(pes)}, welfare ${said(welfare)}, social economy ${said(socialEconomy)}`;
  });
}
