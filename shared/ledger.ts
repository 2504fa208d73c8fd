import type { DisclosureEntry, DisclosureLog } from './disclosure-log.ts';

/**
 * The disclosures of one request. Everything that is loaded side by side is logged together, once, before any of it is
 * answered: no log, no data, and one insert however many clients are on the page.
 */
export interface Ledger {
  /** Loads, logs `entries()` together with whatever else is being loaded, then answers. Throws `LogUnavailable`. */
  record<T>(load: () => Promise<T> | T, entries: () => DisclosureEntry[]): Promise<T>;
  /** How many entries stand in the log by now. */
  written(): number;
}

interface Gate {
  readonly opened: Promise<void>;
  open(): void;
  fail(error: unknown): void;
}

/** A ledger for one request, in front of the owner's log. A section of a client is logged once per request. */
export function createLedger(log: Pick<DisclosureLog, 'append'>): Ledger {
  let loading = 0;
  let gate = createGate();
  let batch = new Map<string, DisclosureEntry>();
  const logged = new Set<string>();
  let written = 0;

  const commit = async (): Promise<void> => {
    // Something new may have started since this turn was asked for: it will ask again when it is loaded.
    if (loading > 0) return;
    const [entries, waiting] = [batch, gate];
    batch = new Map();
    gate = createGate();
    try {
      if (entries.size > 0) await log.append([...entries.values()]);
      written += entries.size;
      for (const key of entries.keys()) logged.add(key);
      waiting.open();
    } catch (error) {
      waiting.fail(error);
    }
  };
  const loaded = (): void => {
    loading -= 1;
    if (loading === 0) setImmediate(() => void commit());
  };

  return {
    written: () => written,
    record: async (load, entries) => {
      loading += 1;
      let waiting: Gate;
      let value: Awaited<ReturnType<typeof load>>;
      try {
        value = await load();
        for (const entry of entries()) {
          const key = `${entry.clientId}|${entry.section}|${entry.outcome}`;
          if (!logged.has(key)) batch.set(key, entry);
        }
        waiting = gate;
      } finally {
        loaded();
      }
      await waiting.opened;
      return value;
    },
  };
}

function createGate(): Gate {
  let open = (): void => undefined;
  let fail = (_error: unknown): void => undefined;
  const opened = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  // Whoever waits gets the failure; a gate that nobody waits at is no unhandled rejection.
  opened.catch(() => undefined);
  return { opened, open, fail };
}
