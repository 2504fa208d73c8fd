import type { MySharingQuery, SharingAnswer } from '../../generated/my-sharing.ts';

type OwnFile = NonNullable<MySharingQuery['ownFile']>;
export type Choice = NonNullable<OwnFile['sharingChoices']>[number];

/** What one organisation can see of the client. */
export interface Recipient {
  readonly kboNumber: string;
  readonly name: string | null;
  /** What the client decides on, and what the law decides. */
  readonly own: Choice[];
  readonly byLaw: Choice[];
}

/** The choices by organisation, by its name; within it what the client decides on first. */
export function byRecipient(choices: readonly Choice[]): Recipient[] {
  const numbers = [...new Set(choices.map(({ recipient }) => recipient.kboNumber))];
  return numbers
    .map((kboNumber) => {
      const of = choices.filter(({ recipient }) => recipient.kboNumber === kboNumber);
      const name = of[0]?.recipient.name ?? null;
      return {
        ...{ kboNumber, name },
        own: of.filter(({ canDecide }) => canDecide),
        byLaw: of.filter(({ canDecide }) => !canDecide),
      };
    })
    .sort((one, other) => (one.name ?? one.kboNumber).localeCompare(other.name ?? other.kboNumber, 'nl'));
}

/** Whether the client agreed as it stands now; null where nothing was decided. */
export function standing({ status }: Pick<Choice, 'status'>): 'YES' | 'NO' | null {
  if (status === 'UNKNOWN') return null;
  return status === 'GIVEN' ? 'YES' : 'NO';
}

/** What a yes or a no is for the owner of the decision: a no after a yes takes it back, a first no refuses. */
export function answerFor({ status }: Pick<Choice, 'status'>, said: 'YES' | 'NO'): SharingAnswer {
  if (said === 'YES') return 'GIVEN';
  return status === 'GIVEN' ? 'WITHDRAWN' : 'REFUSED';
}

/** What every law says for the sections that it opens, each once. */
export function lawsOf(choices: readonly Choice[]): string[] {
  return [...new Set(choices.flatMap(({ legalBasis }) => legalBasis))];
}
