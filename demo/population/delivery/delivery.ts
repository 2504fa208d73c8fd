import type { Day } from '../calendar.ts';
import type { Deliver } from '../extracts.ts';
import type { Life } from '../life.ts';
import { deliverJointRecords } from '../records/joint.ts';
import { deliverPeopleRecords } from '../records/people.ts';
import { createDesk } from './desk.ts';
import { deliverEnterprise } from './enterprise.ts';
import { deliverCase, deliverPerson, deliverSharing } from './partnership.ts';
import { deliverPes } from './pes.ts';
import { deliverWelfare } from './welfare.ts';

/** Delivers a life as the rows of every organisation that holds a part of it. */
export function deliverLife(life: Life, today: Day, deliver: Deliver): void {
  const desk = createDesk(life, today, deliver);
  deliverPerson(life, today, deliver);
  deliverCase(life, deliver);
  deliverSharing(life, deliver);
  deliverJointRecords(life, today, deliver);
  deliverPeopleRecords(life, today, deliver);
  for (const part of life.welfare) deliverWelfare(part, desk, { life, today });
  if (life.pes !== null) deliverPes(life.pes, desk, { life, today });
  for (const part of life.enterprises) deliverEnterprise(part, desk, { life, today });
}
