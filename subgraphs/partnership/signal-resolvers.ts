import type { ClientSource, Context } from './context.ts';
import { CLIENT } from './joint/standing.ts';
import { lookAt } from './own-events.ts';
import { answerBy, isConcerned, signalsFor } from './rules/signal.ts';
import type { SignalRow } from './signal-entities.ts';

/** A signal, and whether it is of the caller's own business. */
export interface SignalSource extends SignalRow {
  readonly concerned: boolean;
}

/** `Client.signals`, the latest first. */
export async function signalsOfClient(client: ClientSource, _args: unknown, context: Context): Promise<SignalSource[]> {
  const look = await lookAt(client, context);
  const rows = signalsFor(await context.loaders.signals.load(client.id), look);
  return rows.map((row) => ({ ...row, concerned: isConcerned(row, look) }));
}

const organisation = (kboNumber: string) => ({ kboNumber });

/** The fields of `Signal`: what it says is only for who it concerns. */
export const signalFields = {
  sender: ({ holder }: SignalSource) => (holder === CLIENT ? null : organisation(holder)),
  source: ({ signalSource }: SignalSource) => signalSource,
  kind: ({ signalKind }: SignalSource) => signalKind,
  answerBy,
  recipient: ({ recipient, concerned }: SignalSource) => (concerned ? organisation(recipient) : null),
  section: ({ signalSection, concerned }: SignalSource) => (concerned ? signalSection : null),
  sentence: ({ sentence, concerned }: SignalSource) => (concerned ? sentence : null),
  answerSentence: ({ answerSentence, concerned }: SignalSource) => (concerned ? answerSentence : null),
};
