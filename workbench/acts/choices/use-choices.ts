import { useFormat } from '../../format/use-format.ts';
import {
  ActAssessmentsDocument,
  ActEmploymentsDocument,
  ActMunicipalityDocument,
  ActNoticesDocument,
  ActPartnershipsDocument,
  ActTracksDocument,
} from '../../generated/choices.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { useSession } from '../../session/reader.tsx';

/** One of what somebody can choose. */
export interface OneChoice {
  readonly value: string;
  readonly label: string;
}

/** What there is to choose for a field that names a record or a place, by the field's name; null where it is to be typed. */
export function useChoices(field: string, client: string): OneChoice[] | null {
  const { label } = useCodeLabels();
  const { date } = useFormat();
  const { organisation } = useSession();
  const of = (name: string) => ({ variables: { client }, skip: field !== name });
  const notices = useAnswer(ActNoticesDocument, of('notice')).data?.client?.welfare?.notices;
  const assessments = useAnswer(ActAssessmentsDocument, of('assessment')).data?.client?.pes?.assessments;
  const tracks = useAnswer(ActTracksDocument, of('track')).data?.client?.pes?.transitions;
  const employments = useAnswer(ActEmploymentsDocument, of('employment')).data?.client?.socialEconomy?.employments;
  const partnerships = useAnswer(ActPartnershipsDocument, { skip: field !== 'partnership', once: true });
  const municipality = useAnswer(ActMunicipalityDocument, of('nisCode')).data?.client?.identity?.municipality;
  const own = <Record extends { heldBy: { kboNumber: string } }>(records: readonly Record[] | null | undefined) =>
    (records ?? []).filter(({ heldBy }) => heldBy.kboNumber === organisation);
  switch (field) {
    case 'notice':
      return own(notices).map(({ id, givenOn, reason }) => ({
        value: id,
        label: `${date(givenOn)}: ${label('NoticeReason', reason)}`,
      }));
    case 'assessment':
      return (assessments ?? []).map(({ id, advice, issuedOn }) => ({
        value: id,
        label: `${label('AdviceCode', advice)} (${date(issuedOn)})`,
      }));
    case 'track':
      return (tracks ?? []).map(({ id, status, startOn, proposedOn }) => ({
        value: id,
        label: [
          label('TransitionStatus', status),
          ...[startOn ?? proposedOn].flatMap((day) => (day ? [date(day)] : [])),
        ].join(', '),
      }));
    case 'employment':
      return own(employments).map(({ id, instrument, jobTitle, from }) => ({
        value: id,
        label: `${jobTitle ?? label('SocialEconomyInstrument', instrument)} (${date(from)})`,
      }));
    case 'partnership':
      return (partnerships.data?.partnerships ?? []).map(({ id, name }) => ({ value: id, label: name }));
    case 'nisCode':
      return municipality ? [{ value: municipality.nisCode, label: municipality.name ?? municipality.nisCode }] : null;
    default:
      return null;
  }
}
