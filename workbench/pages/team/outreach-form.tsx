import { useState } from 'react';
import { parseNationalNumber } from '../../../shared/national-number.ts';
import { dayOf } from '../../format/dates.ts';
import { type ParticipantProfile, TeamOutreachAskDocument, type TeamQuery } from '../../generated/team.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { FieldCheck } from '../../parts/field-check.tsx';
import { FieldChoice, FieldDate, FieldText } from '../../parts/fields.tsx';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

interface OutreachFormProps {
  readonly partnerships: NonNullable<TeamQuery['partnerships']>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const PROFILES: readonly ParticipantProfile[] = ['INACTIVE', 'JOBSEEKER'];
const MAX_REFERENCE = 40;

/** Asks who somebody is whom the organisation met and who agreed. What is typed stays in memory and goes when it is sent. */
export function OutreachForm({ partnerships, onDone, onCancel }: OutreachFormProps) {
  const words = useWords(own);
  const { choices } = useCodeLabels();
  const today = dayOf(new Date());
  const [isTried, setTried] = useState(false);
  const [partnership, setPartnership] = useState(partnerships[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [reference, setReference] = useState('');
  const [profile, setProfile] = useState('');
  const [contactedOn, setContactedOn] = useState(today);
  const [agreed, setAgreed] = useState(false);
  const nationalNumber = parseNationalNumber(typed);
  const chosen = PROFILES.find((one) => one === profile);
  const input = () => {
    setTried(true);
    if (nationalNumber === null || chosen === undefined || reference.trim() === '' || contactedOn === '' || !agreed)
      return null;
    return { partnership, nationalNumber, agreed, reference: reference.trim(), profile: chosen, contactedOn };
  };
  const missing = (isMissing: boolean, told = words.fillIn) => (isTried && isMissing ? told : null);
  return (
    <ActForm act={TeamOutreachAskDocument} input={input} onDone={onDone} onCancel={onCancel} submit={words.askAbout}>
      <FieldChoice
        name="partnership"
        label={words.partnership}
        value={partnership}
        onChange={setPartnership}
        choices={partnerships.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <FieldText
        name="nationalNumber"
        label={words.nationalNumber}
        hint={words.nationalNumberHint}
        value={typed}
        onChange={setTyped}
        error={missing(nationalNumber === null, words.wrongNumber)}
        required
      />
      <FieldText
        name="reference"
        label={words.reference}
        hint={words.referenceHint}
        value={reference}
        onChange={setReference}
        maxLength={MAX_REFERENCE}
        error={missing(reference.trim() === '')}
        required
      />
      <FieldChoice
        name="profile"
        label={words.profile}
        value={profile}
        onChange={setProfile}
        choices={choices('ParticipantProfile')}
        none={words.choose}
        error={missing(chosen === undefined)}
        required
      />
      <FieldDate
        name="contactedOn"
        label={words.contactedOn}
        value={contactedOn}
        onChange={setContactedOn}
        max={today}
        error={missing(contactedOn === '')}
        required
      />
      <FieldCheck
        name="agreed"
        label={words.agreed}
        checked={agreed}
        onChange={setAgreed}
        error={missing(!agreed, words.agreedMissing)}
      />
    </ActForm>
  );
}
