import { printable } from '../../shared/printable.ts';
import { type AgreedClients, agreedClients, type RecordOwner } from './agreed-clients.ts';
import { createHttp, LATE } from './asking.ts';
import type { Check, CheckId, Verdict } from './check.ts';
import { CannotBegin, fault } from './check.ts';
import { CHECKS } from './checks/all.ts';
import { type OwnerShape, readShape } from './owner-shape.ts';
import { callerAs } from './people.ts';
import { readRegistered } from './registered-schemas.ts';
import { createSigning } from './signing.ts';
import type { StandIn } from './stand-in.ts';
import { findStanding, heldUp } from './standing.ts';
import { filled, type ReportLanguage, type Words, words } from './words.ts';
import { createWorld, LIMITS, type Limits, type Served, type World } from './world.ts';

export interface ConformOptions {
  readonly owner: RecordOwner;
  /** Base address of the owner under test; /graphql, /healthz and /readyz are below it. */
  readonly url: string;
  /** The partnership and the gateway that the owner is configured with. */
  readonly standIn: StandIn;
  readonly language?: ReportLanguage;
  /** What the owner has loaded; the agreed clients of that owner when left out. */
  readonly agreed?: AgreedClients;
  /** Only these checks; all of them when left out. */
  readonly only?: readonly CheckId[];
  /** File of the registered schema of this owner; that of the reference owner when left out, null where none is registered. */
  readonly registered?: string | null;
  readonly limits?: Partial<Limits>;
  /** Told before each check how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

export type Outcome = 'PASSED' | 'FAILED' | 'SKIPPED';

/** What became of one check, in the language of the report. */
export interface CheckResult {
  readonly id: CheckId;
  readonly outcome: Outcome;
  /** What holds of an owner that passes. */
  readonly holds: string;
  readonly sent: string | null;
  readonly came: string | null;
  readonly change: string | null;
  /** All of it in one sentence; null for a check that passed. */
  readonly sentence: string | null;
  readonly ms: number;
}

export interface Report {
  readonly owner: RecordOwner;
  readonly url: string;
  /** When the check began, ISO 8601. */
  readonly at: string;
  readonly language: ReportLanguage;
  /** No check failed. */
  readonly passed: boolean;
  readonly checks: readonly CheckResult[];
}

/**
 * Checks an owner of records against the contract, over HTTP only. Throws `CannotBegin` when there is nobody at the address, or when
 * neither the owner nor a file says what its schema is; whatever the owner does, it throws nothing else.
 */
export async function conform(options: ConformOptions): Promise<Report> {
  const { owner, url, language = 'en', only } = options;
  const at = new Date().toISOString();
  const world = await prepare(options);
  const chosen = CHECKS.filter(({ id }) => only === undefined || only.includes(id));
  const checks: CheckResult[] = [];
  for (const check of chosen) {
    options.onProgress?.(checks.length, chosen.length);
    checks.push(await result(check, world, language));
  }
  options.onProgress?.(chosen.length, chosen.length);
  return { owner, url, at, language, passed: checks.every(({ outcome }) => outcome !== 'FAILED'), checks };
}

async function prepare({ owner, url, standIn, limits: given, ...options }: ConformOptions): Promise<World> {
  const agreed = options.agreed ?? agreedClients(owner);
  const limits = { ...LIMITS, ...given };
  const http = createHttp(url, limits.answerMs);
  const signing = createSigning(standIn, owner);
  standIn.expect(owner, url);
  const alive = await http.get('/healthz');
  if (alive.broken !== null)
    throw new CannotBegin(
      `Nobody answers at ${url} (${alive.broken}): start the owner, and say where it is with --url.`,
    );
  const registered = await readRegistered(owner, options.registered);
  const answer = await http.post(
    { query: '{ _service { sdl } }' },
    { token: signing.caller(callerAs('PARTNER', agreed)) },
  );
  const service = answer.data?._service;
  const sdl = typeof service === 'object' && service !== null && 'sdl' in service ? service.sdl : null;
  const served: Served = { answer, sdl: typeof sdl === 'string' ? sdl : null };
  const shape = shapeOf(served.sdl, agreed) ?? shapeOf(registered.get(owner) ?? null, agreed);
  if (shape === null)
    throw new CannotBegin(
      'The owner gives no schema in _service { sdl } and none is registered: give the schema in a file with --registered.',
    );
  const world = createWorld({ agreed, shape, served, registered, http, signing, standIn, limits });
  return { ...world, standing: await findStanding(world) };
}

function shapeOf(sdl: string | null, agreed: AgreedClients): OwnerShape | null {
  if (sdl === null) return null;
  try {
    return readShape(sdl, agreed);
  } catch {
    return null;
  }
}

/** Checks that can be made of an owner that has not the agreed section. */
const WITHOUT_SECTION: ReadonlySet<CheckId> = new Set([
  ...(['keys-fetched', 'composition', 'sdl-registered', 'personal-nullable', 'health', 'ready'] as const),
  ...(['introspection-off', 'caller-missing', 'error-codes', 'error-private'] as const),
]);

async function result(check: Check, world: World, language: ReportLanguage): Promise<CheckResult> {
  const before = performance.now();
  const verdict = await verdictOf(check, world);
  const ms = Math.round(performance.now() - before);
  const common = { id: check.id, holds: check.holds[language], ms };
  if (verdict === null) return { ...common, outcome: 'PASSED', sent: null, came: null, change: null, sentence: null };
  if (verdict.kind === 'SKIP')
    return {
      ...common,
      outcome: 'SKIPPED',
      sent: null,
      came: null,
      change: null,
      sentence: asSentence(verdict.why[language]),
    };
  const said = [verdict.sent, verdict.came, verdict.change].map((words) => printable(words[language]));
  const [sent = '', came = '', change = ''] = said;
  return { ...common, outcome: 'FAILED', sent, came, change, sentence: SENTENCE[language](sent, came, change) };
}

const SENTENCE: Readonly<Record<ReportLanguage, (sent: string, came: string, change: string) => string>> = {
  en: (sent, came, change) => `On ${sent} came ${came}: ${change}.`,
  nl: (sent, came, change) => `Op ${sent} kwam ${came}: ${change}.`,
};

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const NO_SECTION = words(
  'the record has no field of section {} that shows one of the agreed facts',
  'het dossier heeft geen veld van sectie {} dat een van de afgesproken feiten toont',
);

async function verdictOf(check: Check, world: World): Promise<Verdict> {
  const { section } = world.agreed;
  if (world.shape.agreed === null && !WITHOUT_SECTION.has(check.id))
    return { kind: 'SKIP', why: filled(NO_SECTION, words(section, section)) };
  const reason = heldUp(check.id, world.standing);
  if (reason !== null) return reason;
  try {
    return slow(check.id, await check.run(world));
  } catch (error) {
    return fault(words('the questions of this check', 'de vragen van deze controle'), unreadable(error), REPORT);
  }
}

/** Checks that say themselves what to change where an answer takes too long. */
const OF_TIME: ReadonlySet<CheckId> = new Set(['batch-growth', 'hang-up'] as const);

/** What took too long has nothing to change but that. */
function slow(id: CheckId, verdict: Verdict): Verdict {
  if (verdict?.kind !== 'FAULT' || OF_TIME.has(id) || !verdict.came.en.includes(LATE.en)) return verdict;
  return { ...verdict, change: words('it took too long: see batch-growth', 'het duurde te lang: zie batch-growth') };
}

const REPORT = words(
  'look whether your answers are GraphQL as its specification says, and tell the partnership if they are',
  'kijk of je antwoorden GraphQL zijn zoals de specificatie zegt, en meld het aan het partnerschap als dat zo is',
);

function unreadable(error: unknown): Words {
  const name = error instanceof Error ? error.name : 'fault';
  return words(`something that the check cannot read (${name})`, `iets dat de controle niet kan lezen (${name})`);
}
