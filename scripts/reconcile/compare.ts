/** One request in the log of the gateway: a digest of who asked, and how many lines each owner says that it wrote (null: not known). */
export interface ToldRequest {
  readonly requestId: string;
  readonly asker: string;
  readonly disclosed: Readonly<Record<string, number | null>>;
}

/** One request in the disclosure log of an owner. */
export interface LoggedRequest {
  readonly requestId: string;
  readonly lines: number;
  /** Digests of who asked, by every line; more than one of them where lines differ. */
  readonly askers: readonly string[];
  /** Moment of the first line. */
  readonly at: Date;
}

/** The part of time of which the gateway's log tells. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/**
 * What does not agree. LINES_MISSING: the owner's log holds fewer lines than the owner told the gateway. LINES_TOO_MANY: it holds
 * more. NOT_ASKED: it holds a request that the gateway never wrote down. OTHER_ASKER: it names another person, organisation or
 * purpose than the gateway.
 */
export type DifferenceKind = 'LINES_MISSING' | 'LINES_TOO_MANY' | 'NOT_ASKED' | 'OTHER_ASKER';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly requestId: string;
  /** One sentence without personal data. */
  readonly message: string;
}

/** What the comparison of one owner's log with the gateway's came to. */
export interface Reconciled {
  /** Requests and lines of the owner that agree. */
  readonly requests: number;
  readonly lines: number;
  /** Requests of which the gateway does not know how many lines the owner wrote: it did not answer, or was asked twice. */
  readonly unknown: number;
  readonly differences: readonly Difference[];
}

/** Compares one owner's log with the gateway's: every request of both, in this period. */
export function compareLogs(
  owner: string,
  told: ReadonlyMap<string, ToldRequest>,
  logged: readonly LoggedRequest[],
  period: Period,
): Reconciled {
  const differences: Difference[] = [];
  const seen = new Set<string>();
  let [requests, lines, unknown] = [0, 0, 0];
  for (const each of logged) {
    const request = told.get(each.requestId);
    if (request === undefined) {
      if (each.at >= period.from && each.at <= period.to) differences.push(notAsked(owner, each));
      continue;
    }
    seen.add(each.requestId);
    const expected = request.disclosed[owner];
    const found = differenceOf(owner, request, each);
    if (found !== null) differences.push(found);
    else {
      requests += 1;
      lines += each.lines;
      if (expected === null) unknown += 1;
    }
  }
  for (const { requestId, disclosed } of told.values()) {
    const expected = disclosed[owner] ?? 0;
    if (expected > 0 && !seen.has(requestId)) differences.push(linesMissing(owner, requestId, expected, 0));
  }
  return { requests, lines, unknown, differences };
}

function differenceOf(
  owner: string,
  told: ToldRequest,
  { requestId, lines, askers }: LoggedRequest,
): Difference | null {
  if (askers.some((each) => each !== told.asker)) {
    const message = `Request ${requestId}: the log of ${owner} names another person, organisation or purpose than the gateway.`;
    return { kind: 'OTHER_ASKER', requestId, message };
  }
  const expected = told.disclosed[owner];
  // The owner may have written for an answer that never came.
  if (expected === null) return null;
  if (lines < (expected ?? 0)) return linesMissing(owner, requestId, expected ?? 0, lines);
  if (lines === (expected ?? 0)) return null;
  const message = `Request ${requestId}: the log of ${owner} holds ${count(lines)}, of which the gateway was told ${expected ?? 0}.`;
  return { kind: 'LINES_TOO_MANY', requestId, message };
}

function linesMissing(owner: string, requestId: string, expected: number, lines: number): Difference {
  const message = `Request ${requestId}: ${owner} told the gateway that it wrote ${count(expected)}; its log holds ${lines}.`;
  return { kind: 'LINES_MISSING', requestId, message };
}

function notAsked(owner: string, { requestId, lines }: LoggedRequest): Difference {
  const message = `Request ${requestId}: the log of ${owner} holds ${count(lines)} of it; the gateway never wrote it down.`;
  return { kind: 'NOT_ASKED', requestId, message };
}

function count(lines: number): string {
  return lines === 1 ? '1 line' : `${lines} lines`;
}
