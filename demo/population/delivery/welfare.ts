import type { IntegrationProject, WelfarePart } from '../life.ts';
import { createRandom } from '../random.ts';
import { telling } from '../records/telling.ts';
import { detailsOf, resultOf, type Teller } from '../records/welfare/project-details.ts';
import { deliverWelfareRecords } from '../records/welfare.ts';
import { type Desk, deliverContacts, type PartRow, type Whole } from './desk.ts';

/** One centre's part. */
export function deliverWelfare(part: WelfarePart, desk: Desk, whole: Whole): void {
  const { holder, writes, file } = part;
  const national_number = writes === 'EARLIER_NUMBER' ? (desk.earlier ?? desk.current) : desk.current;
  const row = { national_number, holder };
  const changed_at = desk.changedAt(file.from, file.to);
  desk.deliver('welfare/client-files', holder, { ...row, capacity: 'BENEFIT_RECIPIENT', ...file, changed_at });
  const { index } = whole.life;
  deliverRights(part, row, desk);
  deliverProjects(part, row, desk, { index, random: createRandom('projects', holder, index) });
  deliverNeeds(part, row, desk);
  deliverContacts('welfare/contacts', part.contacts, row, desk);
  deliverWelfareRecords(telling('welfare', { ...whole, part, row, desk }));
}

function deliverRights({ rights }: WelfarePart, row: PartRow, desk: Desk): void {
  for (const [index, { category, kind, from, to, decidedOn }] of rights.entries()) {
    desk.deliver('welfare/income-support', row.holder, {
      ...row,
      source_id: desk.sourceId('LL', index + 1),
      category,
      support_kind: kind,
      from,
      to,
      changed_at: desk.changedAt(decidedOn, to),
    });
  }
}

function deliverNeeds({ needs }: WelfarePart, row: PartRow, desk: Desk): void {
  for (const [index, { domain, score, assessedOn }] of needs.entries()) {
    desk.deliver('welfare/needs', row.holder, {
      ...row,
      source_id: desk.sourceId('NOOD', index + 1),
      life_domain: domain,
      score,
      assessed_on: assessedOn,
      changed_at: desk.changedAt(assessedOn),
    });
  }
}

function deliverProjects({ projects, needs }: WelfarePart, row: PartRow, desk: Desk, teller: Teller): void {
  // Evaluations are numbered over all projects: the first of the second project follows the last of the first.
  let evaluated = 0;
  for (const [index, project] of projects.entries()) {
    const source_id = desk.sourceId('GPMI', index + 1);
    desk.deliver('welfare/integration-projects', row.holder, {
      ...row,
      source_id,
      project_kind: project.kind,
      exemption: project.exemption,
      granted_on: project.grantedOn,
      signed_on: project.signedOn,
      ended_on: project.endedOn,
      status: project.status,
      ...detailsOf(project, needs, teller),
      changed_at: desk.changedAt(project.grantedOn, project.signedOn, project.endedOn),
    });
    deliverEvaluations(project, { row, source_id, teller, first: evaluated + 1 }, desk);
    evaluated += project.evaluations.length;
  }
}

interface OfProject {
  readonly row: PartRow;
  readonly source_id: string;
  readonly teller: Teller;
  readonly first: number;
}

function deliverEvaluations(
  project: IntegrationProject,
  { row, source_id, teller, first }: OfProject,
  desk: Desk,
): void {
  for (const [index, { on, inPerson }] of project.evaluations.entries()) {
    desk.deliver('welfare/project-evaluations', row.holder, {
      ...row,
      source_id: desk.sourceId('EVAL', first + index),
      project_source_id: source_id,
      evaluated_on: on,
      in_person: inPerson,
      result: resultOf(project, index, teller),
      changed_at: desk.changedAt(on),
    });
  }
}
