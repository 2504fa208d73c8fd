import { loadAuthorisations } from '../../shared/authorisations.ts';

/** On what this owner gives which sections to whom, as it stands in reference/authorisations.csv. */
export const authorisations = loadAuthorisations(
  'partnership',
  new URL('./reference/authorisations.csv', import.meta.url),
);
