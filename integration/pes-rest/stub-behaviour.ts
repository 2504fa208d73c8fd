import { z } from 'zod';

/** How the stub behaves until it is told otherwise; `resource` narrows it to one, `times` to that many calls. */
export const behaviourSchema = z.object({
  mode: z.enum([
    'NORMAL',
    'SLOW',
    'BUSY',
    'MAINTENANCE',
    'MAINTENANCE_AS_200',
    'REDIRECT',
    'BROKEN_JSON',
    'HANG_UP',
    'REFUSED',
  ]),
  /** SLOW: how long it takes. */
  ms: z.int().min(0).max(600_000).default(0),
  /** BUSY: what `Retry-After` says; left out of the answer when null. */
  retryAfter: z.string().max(40).nullable().default('1'),
  resource: z.string().nullable().default(null),
  times: z.int().min(1).nullable().default(null),
});
export type Behaviour = z.infer<typeof behaviourSchema>;

/** What to do with one call. */
export interface BehaviourSwitch {
  /** Sets it for the calls that come. Throws `ZodError` for what is none. */
  set(behaviour: unknown): void;
  /** How this call is answered; counts it. */
  next(resource: string): Behaviour;
}

const NORMAL: Behaviour = behaviourSchema.parse({ mode: 'NORMAL' });

/** A switch that stands on NORMAL. */
export function createBehaviourSwitch(): BehaviourSwitch {
  let [current, left]: [Behaviour, number] = [NORMAL, Number.POSITIVE_INFINITY];
  return {
    set: (behaviour) => {
      current = behaviourSchema.parse(behaviour);
      left = current.times ?? Number.POSITIVE_INFINITY;
    },
    next: (resource) => {
      if (left <= 0 || (current.resource !== null && current.resource !== resource)) return NORMAL;
      left -= 1;
      return current;
    },
  };
}

/** The page that a proxy shows while the service is being worked on. */
export const MAINTENANCE_PAGE = `<!doctype html><html lang="nl"><head><title>Onderhoud</title></head>
<body><h1>We zijn even weg</h1><p>Dossier, inschrijving, stappen: straks weer te raadplegen.</p></body></html>`;
