import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { EmpowermentGiveAnswersDocument } from '../../generated/empowerment.ts';
import { pauseBefore } from '../../graph/pauses.ts';
import { outcomeOf } from '../../parts/act-result.ts';
import { answered, begun, type ReadSitting, readAnew, sent, settled } from './answering.ts';

interface Opened extends ReadSitting {
  readonly id: string;
}

/**
 * Answers a sitting: every answer is sent as soon as the one before it is settled. What could not be sent is sent again
 * by itself, and at once when the connection is back.
 */
export function useAnswering(sitting: Opened, refetch: () => Promise<unknown>) {
  const [state, setState] = useState(() => begun(sitting));
  const [failures, setFailures] = useState(0);
  const [mutate] = useMutation(EmpowermentGiveAnswersDocument, { errorPolicy: 'all', fetchPolicy: 'no-cache' });
  const { underWay } = state;

  useEffect(() => setState((now) => readAnew(now, sitting)), [sitting]);
  useEffect(() => {
    if (underWay === null) setState((now) => sent(now, crypto.randomUUID()));
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: sent anew only after a failure, or when there is another batch
  useEffect(() => {
    if (underWay === null) return;
    let isOver = false;
    const send = async () => {
      const answers = Object.entries(underWay.answers).map(([item, value]) => ({ item, value }));
      const input = { id: sitting.id, expectedVersion: underWay.version, idempotencyKey: underWay.key, answers };
      const answer = await mutate({ variables: { input } }).catch(() => ({ data: null }));
      const outcome = outcomeOf(answer.data);
      if (isOver) return;
      if (outcome === null) return setFailures((before) => before + 1);
      setFailures(0);
      setState((now) => settled(now, outcome));
      if (outcome.__typename === 'ActConflict') void refetch();
    };
    if (failures === 0) void send();
    const timer = failures === 0 ? undefined : setTimeout(send, pauseBefore(failures - 1));
    const atOnce = () => failures > 0 && void send();
    window.addEventListener('online', atOnce);
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('online', atOnce);
    };
  }, [underWay, failures]);

  const answer = (item: string, value: number | null) => setState((now) => answered(now, item, value));
  return { state, answer, isFailing: failures > 0 };
}
