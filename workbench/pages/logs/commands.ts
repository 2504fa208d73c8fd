/** A command of the operator that an officer can ask for; docs/runbook.md says more of each. */
export const COMMANDS = [
  { key: 'reconcile', command: 'npm run reconcile -- welfare --gateway-log gateway.log' },
  { key: 'verify', command: 'npm run verify-log -- welfare' },
  { key: 'witness', command: 'npm run verify-log -- welfare --witness heads.json' },
  { key: 'weekly', command: 'npm run weekly-report -- welfare --out week.xlsx' },
  { key: 'whoSaw', command: 'npm run --silent who-saw -- - --out export.xlsx < number.txt' },
] as const;

/** What `reconcile` can find, as it names it; a test holds them beside the table of the runbook. */
export const FINDINGS = ['LINES_MISSING', 'LINES_TOO_MANY', 'NOT_ASKED', 'OTHER_ASKER'] as const;
