import { DEMO } from '../../organisations.ts';
import { addMonths, type Day } from '../calendar.ts';
import type { Life } from '../life.ts';
import { personaCase, personaOf, reachedAt } from './persona.ts';

export const NOUR = personaOf({
  givenName: 'Nour',
  familyName: 'Barakat',
  sex: 'FEMALE',
  born: '1993-08-02',
  language: 'en',
  earlier: 'BIS_40',
});

/**
 * Newcomer. A pharmacist's assistant before she fled; recognised nine months ago, when her bis number became a number of
 * the register and the equivalent became leefloon. She learns Dutch. She refuses that VDAB sees how she is doing otherwise.
 */
export function newcomer(today: Day, index: number): Life {
  const ago = (months: number) => addMonths(today, -months);
  const caseFile = personaCase(today - 2, ['mediator']);
  return {
    index,
    person: NOUR,
    welfare: [welfareOf(ago)],
    pes: {
      file: { from: ago(8), to: null },
      registrations: [
        { from: ago(8), to: null, category: '05', status: 'IN_OPLEIDING_OF_VOORTRAJECT', mediator: 'mediator' },
      ],
      assessments: [],
      packages: [],
      tracks: [],
      contacts: reachedAt('0400 72 09 13', 'Stationsstraat 118, Gent', ago(8)),
    },
    enterprises: [],
    caseFile,
    sharing: [
      { section: 'welfare.needs', recipient: DEMO.pes, status: 'REFUSED', decidedOn: caseFile.openedOn },
      { section: 'welfare.needs', recipient: DEMO.enterprise, status: 'REFUSED', decidedOn: caseFile.openedOn },
      {
        section: 'welfare.integration-project',
        recipient: DEMO.enterprise,
        status: 'REFUSED',
        decidedOn: caseFile.openedOn,
      },
    ],
  };
}

function welfareOf(ago: (months: number) => Day): Life['welfare'][number] {
  const investigated = ago(9) + 12;
  const granted = ago(9) + 19;
  return {
    holder: DEMO.centreA,
    writes: 'CURRENT_NUMBER',
    file: { from: ago(15), to: null },
    rights: [
      { from: ago(15), decidedOn: ago(15) + 23, to: ago(9) - 1, category: 'COHABITANT', kind: 'EQUIVALENT' },
      { from: ago(9), decidedOn: granted, to: null, category: 'SINGLE', kind: 'LEEFLOON' },
    ],
    projects: [
      {
        kind: 'TRAINING',
        exemption: null,
        grantedOn: granted,
        signedOn: ago(7),
        endedOn: null,
        status: 'ACTIVE',
        evaluations: [
          { on: ago(4), inPerson: true },
          { on: ago(1), inPerson: true },
        ],
      },
    ],
    needs: [
      { domain: 'OPLEIDING_TAAL', score: 1, assessedOn: investigated },
      { domain: 'OPLEIDING_TAAL', score: 2, assessedOn: ago(1) },
      { domain: 'WONEN', score: 2, assessedOn: investigated },
      { domain: 'SOCIAAL_NETWERK', score: 2, assessedOn: investigated },
      { domain: 'GEESTELIJKE_GEZONDHEID', score: 3, assessedOn: investigated },
      { domain: 'FINANCIEN', score: 3, assessedOn: investigated },
      { domain: 'WERK_DAGBESTEDING', score: 3, assessedOn: ago(1) },
    ],
    contacts: reachedAt('0400 72 09 13', 'Stationsstraat 118, Gent', ago(9)),
  };
}
