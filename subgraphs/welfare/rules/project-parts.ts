import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LifeDomain } from '../generated/resolver-types.ts';
import type { Amended } from './project-moves.ts';
import type { WelfareRule } from './rule-book.ts';

/** What the parties agree on, as an act says it; what is left out or null stays as it is. */
export interface ProjectParts {
  readonly domains?: readonly LifeDomain[] | null;
  readonly clientSteps?: readonly string[] | null;
  readonly centreSteps?: readonly string[] | null;
  readonly thirdParties?: readonly string[] | null;
}

const NAMES = ['domains', 'clientSteps', 'centreSteps', 'thirdParties'] as const;
const LONGEST = 500;

/** The parts as they are stored, an item a line; refuses an item of several lines, an empty one, or one over 500 characters. */
export function partsAsLines(parts: ProjectParts): Partial<Amended> | Breach<WelfareRule> {
  const stored: { -readonly [Name in keyof Amended]?: Amended[Name] } = {};
  for (const name of NAMES) {
    const items = parts[name];
    if (items === undefined || items === null) continue;
    const wrong = items.some((item) => item.trim() === '' || item.length > LONGEST || /[\r\n]/.test(item));
    if (wrong) return breach('GPMI_LINES', name);
    stored[name] = items.length === 0 ? null : items.map((item) => item.trim()).join('\n');
  }
  return stored;
}
