import { readFileSync } from 'node:fs';
import { z } from 'zod';

const words = z.object({ nl: z.string().min(1), en: z.string().min(1), fr: z.string().min(1) });
const sourced = { source: z.string().min(1), mark: z.enum(['H', 'M', 'GK']) };
const level = z.enum(['MODEL', 'COMPETITION', 'OPENNESS', 'LEGAL_FORM']);
const option = z.enum(['MARKET', 'NETWORK', 'QUALITY', 'PRICE', 'OPEN', 'CLOSED', 'CONTRACT', 'GRANT']);
const criterion = z.object({
  ...{ id: z.string().regex(/^[A-Z_]+$/), level, towards: option, away: option },
  weight: z.number().int().positive(),
  asks: z.enum(['targetComplexity', 'contentSpecificity']).optional(),
  question: words,
  ...sourced,
});
const risk = z.object({
  ...{ id: z.string(), of: option, text: words },
  fromComplexity: z.number().int().min(1).max(5).optional(),
  ...sourced,
});
const mitigation = z.object({ id: z.string(), against: z.array(z.string()).min(1), text: words, ...sourced });
const aid = z
  .object({
    version: z.number().int().positive(),
    source: z.string(),
    levels: z.array(
      z.object({ level, within: z.enum(['MARKET', 'NETWORK']).optional(), options: z.array(option), careful: option }),
    ),
    criteria: z.array(criterion),
    risks: z.array(risk),
    mitigations: z.array(mitigation),
  })
  .refine(
    ({ risks, mitigations }) =>
      mitigations.every(({ against }) => against.every((id) => risks.some((each) => each.id === id))),
    'a mitigation is against a risk that is not listed',
  );

/**
 * The decision aid on market or network, with its texts: criteria, risks and mitigating measures, each with its source and how
 * sure that is. A change gets a new version: kept decisions say by which one they were weighed.
 */
export const decisionAid = aid.parse(
  JSON.parse(readFileSync(new URL('./reference/market-or-network.json', import.meta.url), 'utf8')),
);
