import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { asTitle } from '../../format/as-title.ts';
import { dayOf } from '../../format/dates.ts';
import { readNumber } from '../../format/numbers.ts';
import { PartnershipAgreementProposeDocument } from '../../generated/partnership.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { FieldChoice, FieldDate, FieldNumber, FieldText } from '../../parts/fields.tsx';
import { useWords } from '../../words/use-words.ts';
import {
  ACTS,
  type Agreement,
  type DraftRow,
  draftOf,
  halfFilled,
  kindsFor,
  matrixOf,
  PARTS,
  type Partnership,
} from './agreement.ts';
import { words as own } from './words.ts';

interface ProposeFormProps {
  readonly partnership: Partnership;
  /** What is in force now: the form begins with it. */
  readonly base: Agreement | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const MAX_DAYS = 60;
const DEFAULT_DAYS = '10';
const MAX_VERSION = 20;

/** A new agreement, proposed to the members by the promotor. */
export function ProposeForm({ partnership, base, onDone, onCancel }: ProposeFormProps) {
  const words = useWords(own);
  const { label } = useCodeLabels();
  const [isTried, setTried] = useState(false);
  const [textVersion, setTextVersion] = useState('');
  const [datedOn, setDatedOn] = useState(dayOf(new Date()));
  const [days, setDays] = useState(base === null ? DEFAULT_DAYS : String(base.responseDays));
  const [draft, setDraft] = useState(() => draftOf(base?.matrix ?? []));
  const responseDays = readNumber(days);
  const daysAreWrong =
    responseDays === null || !Number.isInteger(responseDays) || responseDays < 1 || responseDays > MAX_DAYS;
  const half = halfFilled(draft);
  const matrix = matrixOf(draft);
  const input = () => {
    setTried(true);
    if (textVersion.trim() === '' || datedOn === '' || daysAreWrong || half.length > 0 || matrix.length === 0)
      return null;
    return { partnership: partnership.id, textVersion: textVersion.trim(), datedOn, responseDays, matrix };
  };
  const parties = [
    ...kindsFor(partnership.members, draft).map((kind) => ({
      value: `kind:${kind}`,
      label: label('OrganisationKind', kind),
    })),
    ...partnership.members.map(({ organisation: { kboNumber, name } }) => ({
      value: `organisation:${kboNumber}`,
      label: name ?? kboNumber,
    })),
  ];
  return (
    <ActForm
      act={PartnershipAgreementProposeDocument}
      input={input}
      onDone={onDone}
      onCancel={onCancel}
      submit={words.propose}
    >
      <p className="quiet">{words.proposeWhy}</p>
      <FieldText
        name="textVersion"
        label={words.textVersion}
        value={textVersion}
        onChange={setTextVersion}
        maxLength={MAX_VERSION}
        error={isTried && textVersion.trim() === '' ? words.fillIn : null}
        required
      />
      <FieldDate
        name="datedOn"
        label={words.datedOn}
        value={datedOn}
        onChange={setDatedOn}
        error={isTried && datedOn === '' ? words.fillIn : null}
        required
      />
      <FieldNumber
        name="responseDays"
        label={words.responseDaysField}
        hint={words.responseDaysHint}
        value={days}
        onChange={setDays}
        error={isTried && daysAreWrong ? words.responseDaysWrong : null}
        required
      />
      {ACTS.map((act) => (
        <RowFields
          key={act}
          name={`leads.${act}`}
          title={asTitle(label('ResponsibilityAct', act))}
          row={draft[act]}
          parties={parties}
          error={half.includes(act) && isTried ? words.halfFilled : null}
          onChange={(row) => setDraft({ ...draft, [act]: row })}
        />
      ))}
      {isTried && matrix.length === 0 ? <p className="state-bad">{words.nothingDivided}</p> : null}
    </ActForm>
  );
}

interface RowFieldsProps {
  readonly name: string;
  readonly title: string;
  readonly row: DraftRow;
  readonly parties: { value: string; label: string }[];
  readonly error: string | null;
  readonly onChange: (row: DraftRow) => void;
}

function RowFields({ name, title, row, parties, error, onChange }: RowFieldsProps) {
  const words = useWords(own);
  return (
    <fieldset className="card stack">
      <legend>{title}</legend>
      <FieldChoice
        name={name}
        label={words.leads}
        value={row.leads}
        onChange={(leads) => onChange({ ...row, leads })}
        choices={parties}
        none={words.choose}
        error={error}
      />
      {PARTS.map((part) => (
        <MultiSelect
          key={part}
          label={words[part]}
          data={parties}
          value={[...row[part]]}
          onChange={(chosen) => onChange({ ...row, [part]: chosen })}
          searchable
          {...(part === 'does' && error !== null ? { error } : {})}
        />
      ))}
    </fieldset>
  );
}
