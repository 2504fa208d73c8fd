import { useState } from 'react';
import { asTitle } from '../../format/as-title.ts';
import { dayOf } from '../../format/dates.ts';
import { MarketDecisionKeepDocument, type MarketOrNetworkInput, type MarketQuery } from '../../generated/market.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { FieldChoice, FieldDate, FieldText } from '../../parts/fields.tsx';
import { useWords } from '../../words/use-words.ts';
import { type Advice, type Choice, fitting, isAsAdvised } from './weighing.ts';
import { words as own } from './words.ts';

interface KeepFormProps {
  /** The partnerships of which the reader's organisation is the promotor. */
  readonly partnerships: MarketQuery['partnerships'];
  readonly weighed: MarketOrNetworkInput;
  readonly advice: Advice;
  readonly onDone: () => void;
}

const MAX_SERVICE = 200;

/** Keeps a choice for a service: the advice, or another one with the reason why. */
export function KeepForm({ partnerships, weighed, advice, onDone }: KeepFormProps) {
  const words = useWords(own);
  const { label, choices } = useCodeLabels();
  const today = dayOf(new Date());
  const [isTried, setTried] = useState(false);
  const [partnership, setPartnership] = useState(partnerships[0]?.id ?? '');
  const [service, setService] = useState('');
  const [decidedOn, setDecidedOn] = useState(today);
  const [choice, setChoice] = useState<Choice>(() => fitting(advice));
  const [reason, setReason] = useState('');
  const needsReason = !isAsAdvised(choice, fitting(advice));
  const input = () => {
    setTried(true);
    if (service.trim() === '' || decidedOn === '' || (needsReason && reason.trim() === '')) return null;
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    return { partnership, service: service.trim(), decidedOn, weighed, ...choice, ...why };
  };
  const missing = (isMissing: boolean, told = words.fillIn) => (isTried && isMissing ? told : null);
  const pick = (more: Partial<Choice>) => setChoice(fitting({ ...choice, ...more }));
  const field = <Value extends string>(
    list: string,
    options: readonly Value[],
    title: string,
    value: Value | null | undefined,
    set: (value: Value) => void,
  ) => (
    <FieldChoice
      name={title}
      label={asTitle(label('ServiceLevel', list))}
      value={value ?? ''}
      onChange={(next) => {
        const found = options.find((one) => one === next);
        if (found !== undefined) set(found);
      }}
      choices={options.map((one) => ({ value: one, label: labelOf(one) }))}
      required
    />
  );
  const all = ['ServiceModel', 'CompetitionKind', 'OpennessKind', 'LegalForm'].flatMap((list) => choices(list));
  const labelOf = (code: string) => all.find(({ value }) => value === code)?.label ?? code;
  return (
    <ActForm act={MarketDecisionKeepDocument} input={input} onDone={onDone} submit={words.keep}>
      <p className="quiet">{words.keepWhy}</p>
      <FieldChoice
        name="partnership"
        label={words.partnership}
        value={partnership}
        onChange={setPartnership}
        choices={partnerships.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <FieldText
        name="service"
        label={words.service}
        hint={words.serviceHint}
        value={service}
        onChange={setService}
        maxLength={MAX_SERVICE}
        error={missing(service.trim() === '')}
        required
      />
      <FieldDate
        name="decidedOn"
        label={words.decidedOn}
        value={decidedOn}
        onChange={setDecidedOn}
        max={today}
        error={missing(decidedOn === '')}
        required
      />
      {field('MODEL', ['MARKET', 'NETWORK'] as const, 'model', choice.model, (model) => pick({ model }))}
      {choice.model === 'MARKET'
        ? field('COMPETITION', ['QUALITY', 'PRICE'] as const, 'competition', choice.competition, (competition) =>
            pick({ competition }),
          )
        : field('OPENNESS', ['OPEN', 'CLOSED'] as const, 'openness', choice.openness, (openness) => pick({ openness }))}
      {field('LEGAL_FORM', ['CONTRACT', 'GRANT'] as const, 'legalForm', choice.legalForm, (legalForm) =>
        pick({ legalForm }),
      )}
      <FieldText
        name="reason"
        label={words.reason}
        value={reason}
        onChange={setReason}
        lines={3}
        error={missing(needsReason && reason.trim() === '', words.reasonNeeded)}
        required={needsReason}
        {...(needsReason ? { hint: words.reasonNeeded } : {})}
      />
    </ActForm>
  );
}
