import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { MarketAdviceDocument, type MarketOrNetworkInput, type MarketQuery } from '../../generated/market.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { usePurpose, useSession } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { speaksFor } from '../partnership/agreement.ts';
import { AdviceView } from './advice-view.tsx';
import { KeepForm } from './keep-form.tsx';
import { Questions } from './questions.tsx';
import { type Advice, type Answers, type Criterion, levelsFor, missingIn, weighedOf } from './weighing.ts';
import { words as own } from './words.ts';

interface WeighingProps {
  readonly criteria: readonly Criterion[];
  readonly partnerships: MarketQuery['partnerships'];
  /** Begins with nothing answered; true where a choice was kept. */
  readonly begin: (kept: boolean) => void;
}

const LEVELS = 3;

/** The levels one by one, each with what the answers speak for until then; then the advice and the form that keeps a choice. */
export function Weighing({ criteria, partnerships, begin }: WeighingProps) {
  const words = useWords(own);
  const [answers, setAnswers] = useState<Answers>({});
  const [step, setStep] = useState(0);
  const [isTried, setTried] = useState(false);
  const [asked, setAsked] = useState<MarketOrNetworkInput | null>(null);
  const { data, problems, loading, again } = useAnswer(MarketAdviceDocument, {
    variables: { input: asked ?? { targetComplexity: 1, contentSpecificity: 1 } },
    skip: asked === null,
  });
  const advice = asked === null ? null : (data?.marketOrNetwork ?? null);
  const levels = levelsFor(advice?.model ?? 'NETWORK');
  const level = levels[step];

  const goOn = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missingIn(answers).length > 0) return;
    setAsked(weighedOf(answers, criteria, levels.slice(0, step + 1)));
    setStep(step + 1);
  };
  if (criteria.length === 0) return null;
  if (step > 0 && advice === null) return loading ? <Waiting /> : <Problems problems={problems} again={again} />;
  return (
    <>
      {level === undefined ? null : (
        <form className="form" onSubmit={goOn} noValidate>
          <StepTitle step={step} level={level} />
          {step > 0 && advice !== null ? <SoFar advice={advice} step={step} /> : null}
          <Questions level={level} criteria={criteria} answers={answers} onChange={setAnswers} isTried={isTried} />
          <div className="row">
            <Button type="submit">{step === LEVELS - 1 ? words.toAdvice : words.next}</Button>
            {step === 0 ? null : (
              <Button variant="default" onClick={() => setStep(step - 1)}>
                {words.back}
              </Button>
            )}
          </div>
        </form>
      )}
      {level === undefined && advice !== null && asked !== null ? (
        <section className="stack" aria-labelledby="advice">
          <AdviceTitle />
          <AdviceView advice={advice} />
          <div className="row">
            <Button variant="default" onClick={() => setStep(step - 1)}>
              {words.back}
            </Button>
            <Button variant="default" onClick={() => begin(false)}>
              {words.again}
            </Button>
          </div>
          <Keep partnerships={partnerships} weighed={asked} advice={advice} onDone={() => begin(true)} />
        </section>
      ) : null}
    </>
  );
}

function StepTitle({ step, level }: { step: number; level: string }) {
  const words = useWords(own);
  const format = useFormat();
  const { label } = useCodeLabels();
  const heading = useFocusAfterFirst(step);
  return (
    <h2 className="subject" ref={heading} tabIndex={-1}>
      {words.step(format.number(step + 1), format.number(LEVELS))} · {label('ServiceLevel', level)}
    </h2>
  );
}

function AdviceTitle() {
  const words = useWords(own);
  const heading = useFocusAfterFirst(LEVELS);
  return (
    <h2 className="subject" id="advice" ref={heading} tabIndex={-1}>
      {words.advice}
    </h2>
  );
}

/** Who goes on hears and sees where they are now. */
function useFocusAfterFirst(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(step === 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every step
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [step]);
  return heading;
}

function SoFar({ advice, step }: { advice: Advice; step: number }) {
  const words = useWords(own);
  const { label } = useCodeLabels();
  const inner =
    advice.competition === null ? label('OpennessKind', advice.openness) : label('CompetitionKind', advice.competition);
  const told = [label('ServiceModel', advice.model), ...(step > 1 ? [inner] : [])].join(', ');
  return <p role="status">{words.soFar(told)}</p>;
}

interface KeepProps {
  readonly partnerships: MarketQuery['partnerships'];
  readonly weighed: MarketOrNetworkInput;
  readonly advice: Advice;
  readonly onDone: () => void;
}

function Keep(props: KeepProps) {
  const words = useWords(own);
  const { roles } = useSession();
  const purpose = usePurpose();
  const promoted = props.partnerships.filter((partnership) => speaksFor(partnership, roles, purpose).proposes);
  return (
    <section className="stack" aria-labelledby="keep">
      <h2 className="subject" id="keep">
        {words.keep}
      </h2>
      {promoted.length === 0 ? (
        <p className="quiet">{words.keepWho(words.purposeActivation)}</p>
      ) : (
        <KeepForm {...props} partnerships={promoted} />
      )}
    </section>
  );
}
