import { answersOf } from '../empowerment-entities.ts';
import type {
  EmpowermentAnswerInput,
  EmpowermentSittingCompleteInput,
  EmpowermentSittingStartInput,
} from '../generated/resolver-types.ts';
import { instrumentOf } from '../instruments.ts';
import { type ClientActInput, onClient, onShared, type SharedActInput } from '../joint/joint-act.ts';
import { membersToday } from '../joint/standing.ts';
import { answerBreach, answersWith, completeBreach, seriesOf, sittingBreach } from '../rules/empowerment-sitting.ts';

/** A sitting begins. */
const empowermentSittingStart = onClient<EmpowermentSittingStartInput & ClientActInput>({
  name: 'empowermentSittingStart',
  partnerships: ({ partnership }) => [partnership],
  decide: (input, { dossier, partnerships, today, newRecord }) => {
    const { instrument, instrumentVersion, partnership: partnershipId, takenOn } = input;
    const wanted = { instrument, instrumentVersion, partnershipId, takenOn };
    const series = seriesOf(wanted, dossier.sittings);
    const organisations = partnerships.get(partnershipId) ?? [];
    const found = sittingBreach(wanted, {
      ...{ today, series, instrument: instrumentOf(instrument, instrumentVersion) },
      isOfPartnership: membersToday(dossier, today).some(({ organisation }) => organisations.includes(organisation)),
    });
    if (found !== null) return { refused: found };
    const row = { ...newRecord(), ...wanted, moment: series.length };
    return { write: { sittings: [{ ...row, completedOn: null, completedAt: null, answers: '{}' }] } };
  },
});

/** Statements are answered. */
const empowermentAnswer = onShared<'sittings', EmpowermentAnswerInput & SharedActInput>({
  on: 'sittings',
  name: 'empowermentAnswer',
  decide: (sitting, { answers }) => {
    const instrument = instrumentOf(sitting.instrument, sitting.instrumentVersion);
    if (instrument === null)
      throw new Error('A sitting is of an instrument that is no longer in reference/instruments.');
    const given = answers.map(({ item, value }) => ({ item, value: value ?? null }));
    const found = answerBreach(sitting, given, instrument);
    if (found !== null) return { refused: found };
    return { write: { sittings: [{ ...sitting, answers: JSON.stringify(answersWith(answersOf(sitting), given)) }] } };
  },
});

/** A sitting is completed. */
const empowermentSittingComplete = onShared<'sittings', EmpowermentSittingCompleteInput & SharedActInput>({
  on: 'sittings',
  name: 'empowermentSittingComplete',
  decide: (sitting, _input, { today, now }) => {
    const found = completeBreach(sitting, answersOf(sitting));
    return found === null
      ? { write: { sittings: [{ ...sitting, completedOn: today, completedAt: now }] } }
      : { refused: found };
  },
});

/** What is measured of empowerment. */
export const empowermentActs = [empowermentSittingStart, empowermentAnswer, empowermentSittingComplete];
