import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { NoticeReason, SanctionDeferral, SanctionExtent, SanctionGround } from '../generated/resolver-types.ts';
import { projectOf } from '../rules/project.ts';
import { moveProject } from '../rules/project-moves.ts';
import { deferSanction, endSanction } from '../rules/sanction.ts';
import type { WelfareRegisters, WelfareTables } from '../tables.ts';

const acts = actsOf<WelfareTables, WelfareRegisters>();

const integrationProjectNoticeGive = acts.onRecord({
  name: 'integrationProjectNoticeGive',
  on: 'projects',
  decide: (
    row,
    { givenOn, reason }: RecordActInput & { readonly givenOn: LocalDate; readonly reason: NoticeReason },
    { today, newRecord },
  ) => {
    if (givenOn > today) return refused(breach('AHEAD_OF_TODAY', 'givenOn'));
    const next = moveProject(row, 'NOTICE');
    if ('rule' in next) return refused(next);
    const notice = { ...newRecord('notices'), projectSourceId: row.sourceId, givenOn, reason, liftedOn: null };
    return { write: { projects: [next], notices: [notice] } };
  },
});

const integrationProjectNoticeLift = acts.onRecord({
  name: 'integrationProjectNoticeLift',
  on: 'projects',
  decide: (row, { liftedOn }: RecordActInput & { readonly liftedOn: LocalDate }, { today, dossier }) => {
    if (liftedOn > today) return refused(breach('AHEAD_OF_TODAY', 'liftedOn'));
    if (row.status !== 'NOTICE') return refused(breach('GPMI_STATE', 'status'));
    const next = moveProject(row, 'ACTIVE');
    if ('rule' in next) return refused(next);
    // A notice that led to a sanction stands as it was: the sanction rests on it.
    const used = new Set(dossier.sanctions.map(({ noticeSourceId }) => noticeSourceId));
    const standing = dossier.notices.filter(
      (notice) => projectOf(notice, [row]) !== undefined && notice.liftedOn === null && !used.has(notice.sourceId),
    );
    return { write: { projects: [next], notices: standing.map((notice) => ({ ...notice, liftedOn })) } };
  },
});

interface Imposing extends FileActInput {
  readonly ground: SanctionGround;
  readonly extent: SanctionExtent;
  readonly fraudulentIntent: boolean;
  readonly factOn: LocalDate;
  readonly decidedOn: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly notice?: string | null;
}

const sanctionImpose = acts.onFile({
  name: 'sanctionImpose',
  decide: (input: Imposing, { today, dossier, file, newRecord }) => {
    const { ground, extent, fraudulentIntent, factOn, decidedOn, from, to } = input;
    if (decidedOn > today) return refused(breach('AHEAD_OF_TODAY', 'decidedOn'));
    const imposed = { ground, extent, fraudulentIntent, factOn, decidedOn, from, to };
    const row = { ...newRecord('sanctions'), ...imposed, status: 'IMPOSED', deferral: 'NONE' } as const;
    if (ground === 'UNDECLARED_MEANS')
      return { write: { sanctions: [{ ...row, projectSourceId: null, noticeSourceId: null }] } };
    const notice = dossier.notices.find(({ id, holder }) => id === input.notice && holder === file.holder);
    const project = notice === undefined ? undefined : projectOf(notice, dossier.projects);
    if (notice === undefined || project === undefined) return refused(breach('INV-14', 'notice'));
    const sanctioned = moveProject(project, 'SANCTIONED');
    if ('rule' in sanctioned) return refused(breach('INV-14', 'notice'));
    const of = { projectSourceId: project.sourceId, noticeSourceId: notice.sourceId };
    return { write: { sanctions: [{ ...row, ...of }], projects: [sanctioned] } };
  },
});

const sanctionDefer = acts.onRecord({
  name: 'sanctionDefer',
  on: 'sanctions',
  decide: (row, { deferral }: RecordActInput & { readonly deferral: SanctionDeferral }) => {
    const next = deferSanction(row, deferral);
    return 'rule' in next ? refused(next) : { write: { sanctions: [next] } };
  },
});

const sanctionEnd = acts.onRecord({
  name: 'sanctionEnd',
  on: 'sanctions',
  decide: (row, { to }: RecordActInput & { readonly to: LocalDate }, { today, dossier }) => {
    const next = endSanction(row, to, today);
    if ('rule' in next) return refused(next);
    const project = projectOf(row, dossier.projects);
    const resumed = project === undefined ? null : moveProject(project, 'ACTIVE');
    // A project that is not under this sanction any more stays as it is.
    const goesOn = project?.status === 'SANCTIONED' && resumed !== null && !('rule' in resumed) ? [resumed] : [];
    return { write: { sanctions: [next], projects: goesOn } };
  },
});

/** Notices and sanctions. */
export const sanctionActs = [
  ...[integrationProjectNoticeGive, integrationProjectNoticeLift, sanctionImpose, sanctionDefer, sanctionEnd],
];
