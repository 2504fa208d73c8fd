import { DEMO } from '../organisations.ts';
import { clamp } from './calendar.ts';
import type { Client } from './client.ts';
import type { CaseFile, SharedSection, SharingDecision } from './cooperation.ts';

type Status = SharingDecision['status'];

/** Four in five agree; the others refuse, take it back, were not reached, or were never asked. */
const ANSWERS: readonly (readonly [Status | 'NEVER_ASKED', number])[] = [
  ['GIVEN', 0.8],
  ['REFUSED', 0.07],
  ['WITHDRAWN', 0.04],
  ['UNKNOWN', 0.02],
  ['NEVER_ASKED', 0.07],
];

/** What the client was asked in the case, per section and organisation, where the basis of sharing is consent. */
export function drawSharing(client: Client, caseFile: CaseFile | null): SharingDecision[] {
  if (caseFile === null) return [];
  const { random, today } = client;
  return questionsOf(caseFile).flatMap(([section, recipient]) => {
    const answer = random.weighted(ANSWERS);
    if (answer === 'NEVER_ASKED') return [];
    const last = caseFile.closedOn ?? today;
    const decidedOn = clamp(caseFile.openedOn + random.int(0, 60), caseFile.openedOn, last);
    return [{ section, recipient, status: answer, decidedOn }];
  });
}

/** The questions that a case raises: each section towards each other organisation in it that is not its owner. */
export function questionsOf({ members }: CaseFile): [SharedSection, string][] {
  const by = (responsibility: string) => [
    ...new Set(
      members.filter((member) => member.responsibility === responsibility).map((member) => member.organisation),
    ),
  ];
  const centre = by('INCOME_AND_PROJECT').length > 0;
  const pes = by('MEDIATION').length > 0;
  const enterprises = by('EMPLOYMENT');
  const questions: [SharedSection, string][] = [];
  if (centre && pes) questions.push(['welfare.needs', DEMO.pes]);
  if (pes && enterprises.length > 0) questions.push(['social-economy.development-plan', DEMO.pes]);
  for (const enterprise of enterprises) {
    if (centre) questions.push(['welfare.needs', enterprise], ['welfare.integration-project', enterprise]);
    if (pes) questions.push(['pes.assessment', enterprise]);
  }
  return questions;
}
