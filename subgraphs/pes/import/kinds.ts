import { clientFileKind } from '../../../shared/import/client-file-kind.ts';
import { code, date, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import { contactEntity } from '../entities.ts';
import { ownerRules } from '../owner-rules.ts';
import { assessmentKinds } from './assessment-kinds.ts';
import { careerKinds } from './career-kinds.ts';
import { packageKinds } from './package-kinds.ts';
import { transitionKinds } from './transition-kinds.ts';
import { workKinds } from './work-kinds.ts';

const contacts = recordKind({
  name: 'contacts',
  judgedBy: { rules: ownerRules, table: 'contacts' },
  entity: contactEntity,
  columns: { contact_kind: code(['PHONE', 'EMAIL', 'ADDRESS']), contact_value: text(200), since: date().optional() },
  requiresFileAt: true,
  toRow: ({ contactKind, contactValue, since }) => ({ contactKind, contactValue, since }),
});

/** Everything that VDAB delivers. */
export const kinds: readonly ExtractKind[] = [
  clientFileKind({ capacities: ['JOBSEEKER'] }),
  ...[...assessmentKinds, ...packageKinds],
  contacts,
  ...[...transitionKinds, ...workKinds, ...careerKinds],
];
