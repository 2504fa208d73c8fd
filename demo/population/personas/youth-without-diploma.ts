import { DEMO } from '../../organisations.ts';
import { addMonths, type Day } from '../calendar.ts';
import type { Life } from '../life.ts';
import { personaCase, personaOf, reachedAt } from './persona.ts';

const YASSINE = personaOf({
  givenName: 'Yassine',
  familyName: 'Benali',
  sex: 'MALE',
  born: '2005-05-27',
  language: 'nl',
});

/**
 * Youth without a diploma. Left school in the fifth year and sleeps at a cousin's. He never registered at VDAB: for them
 * he does not exist. The project is to finish secondary education.
 */
export function youthWithoutDiploma(today: Day, index: number): Life {
  const ago = (months: number) => addMonths(today, -months);
  const granted = ago(5) + 18;
  return {
    index,
    person: YASSINE,
    welfare: [
      {
        holder: DEMO.centreA,
        writes: 'CURRENT_NUMBER',
        file: { from: ago(5), to: null },
        rights: [{ from: ago(5), decidedOn: granted, to: null, category: 'COHABITANT', kind: 'LEEFLOON' }],
        projects: [
          {
            kind: 'TRAINING',
            exemption: null,
            grantedOn: granted,
            signedOn: ago(2),
            endedOn: null,
            status: 'ACTIVE',
            evaluations: [],
          },
        ],
        needs: [
          { domain: 'OPLEIDING_TAAL', score: 2, assessedOn: ago(4) },
          { domain: 'WONEN', score: 2, assessedOn: ago(4) },
          { domain: 'WERK_DAGBESTEDING', score: 2, assessedOn: ago(4) },
          { domain: 'FINANCIEN', score: 3, assessedOn: ago(4) },
          { domain: 'MOBILITEIT', score: 4, assessedOn: ago(4) },
        ],
        contacts: reachedAt('0400 83 12 54', 'Beekstraat 61 bus 14, Gent', ago(4)),
      },
    ],
    pes: null,
    enterprises: [],
    caseFile: personaCase(today - 5, []),
    sharing: [],
  };
}
