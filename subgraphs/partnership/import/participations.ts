import { code, date, text } from '../../../shared/import/column.ts';
import {
  exitReasons,
  participantProfiles,
  participantSources,
  participationStatuses,
} from '../codes/participation-codes.ts';
import { participationEntity } from '../participation-entities.ts';
import { toldParticipation } from '../rules/participation-told.ts';
import { codesIn } from './codes-in.ts';
import { partnershipId } from './organisations.ts';
import { partnersOf } from './partners.ts';
import { toldKind } from './told-kind.ts';

/** The way of somebody through a partnership; `holder` is the organisation that met them first. */
export const participations = toldKind({
  name: 'participations',
  entity: participationEntity,
  section: 'partnership.participation',
  requires: ['partnership-members'],
  columns: {
    partnership_source_id: text(80),
    source: code(codesIn(participantSources)),
    profile: code(codesIn(participantProfiles)),
    status: code(codesIn(participationStatuses)),
    contacted_on: date(),
    enrolled_on: date().optional(),
    activated_on: date().optional(),
    paused_on: date().optional(),
    resumed_on: date().optional(),
    exited_on: date().optional(),
    exit_reason: code(codesIn(exitReasons)).optional(),
    aftercare_on: date().optional(),
    closed_on: date().optional(),
  },
  toRow: (values) => ({
    partnershipId: partnershipId(values.partnershipSourceId),
    ...{ source: values.source, profile: values.profile, status: values.status },
    ...{ contactedOn: values.contactedOn, enrolledOn: values.enrolledOn, activatedOn: values.activatedOn },
    ...{ pausedOn: values.pausedOn, resumedOn: values.resumedOn },
    ...{ exitedOn: values.exitedOn, exitReason: values.exitReason },
    ...{ aftercareOn: values.aftercareOn, closedOn: values.closedOn },
  }),
  load: partnersOf,
  judge: (row, { loaded, others, today }) =>
    toldParticipation(row, { partners: loaded.get(row.partnershipId), others }, today),
  named: { partnership: 'partnership_source_id' },
});
