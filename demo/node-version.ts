const LEAST = [20, 19] as const;

/** Why this version of Node cannot run Schakel, in one sentence; null when it can. The least is 20.19. */
export function nodeProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return null;
  return `This is Node ${version} and Schakel needs ${LEAST.join('.')} or later: install Node 24, for example from https://nodejs.org.`;
}
