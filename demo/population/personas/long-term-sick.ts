import { DEMO } from '../../organisations.ts';
import { addMonths, type Day } from '../calendar.ts';
import type { SharingDecision } from '../cooperation.ts';
import type { Life } from '../life.ts';
import { PROVIDER, personaCase, personaOf, reachedAt } from './persona.ts';

/** Also the account `client` of the demo. */
export const MARLEEN = personaOf({
  givenName: 'Marleen',
  familyName: 'Wauters',
  sex: 'FEMALE',
  born: '1974-03-11',
  language: 'nl',
});

/**
 * Long-term sick. Her back ended twenty years at a supermarket; when the invalidity benefit stopped she came to the centre.
 * The right to tailored work rests on that attest. She works half-time at the enterprise, leefloon supplements her pay,
 * and a provider looks with her for an internship elsewhere. VDAB has the phone number that she took since.
 */
export function longTermSick(today: Day, index: number): Life {
  const ago = (months: number) => addMonths(today, -months);
  const hired = ago(18);
  const trackStart = today - 65;
  const caseFile = personaCase(today - 1, ['mediator', 'coach', 'provider']);
  return {
    index,
    person: MARLEEN,
    welfare: [welfareOf(ago)],
    pes: {
      file: { from: ago(33), to: null },
      registrations: [{ from: ago(33), to: null, category: '05', status: 'IN_BEMIDDELING', mediator: 'mediator' }],
      assessments: [
        {
          advice: 'PMAH',
          basis: 'ATTEST',
          issuedOn: ago(21),
          validUntil: addMonths(ago(21), 60) - 1,
          status: 'GRANTED',
        },
      ],
      packages: [{ percentage: 45, guidance: 'MIDDEN', reason: 'START', from: hired, to: addMonths(hired, 60) - 1 }],
      tracks: [
        {
          origin: 'CMW',
          phase: 'JOBMATCHING',
          status: 'RUNNING',
          startOn: trackStart,
          plannedEndOn: addMonths(trackStart, 10),
          outcome: null,
          provider: PROVIDER,
        },
      ],
      contacts: reachedAt('0400 55 21 07', ADDRESS, ago(6)),
    },
    enterprises: [enterpriseOf(hired, ago)],
    caseFile,
    sharing: sharingOf(caseFile.openedOn),
  };
}

const ADDRESS = 'Molenstraat 42 bus 3, Gent';

function welfareOf(ago: (months: number) => Day): Life['welfare'][number] {
  const granted = ago(35) + 16;
  const evaluations = [15, 11, 7, 3].map((months) => ({ on: ago(months), inPerson: months !== 7 }));
  return {
    holder: DEMO.centreA,
    writes: 'CURRENT_NUMBER',
    file: { from: ago(35), to: null },
    rights: [{ from: ago(35), decidedOn: granted, to: null, category: 'SINGLE', kind: 'LEEFLOON' }],
    projects: [
      {
        kind: 'SOCIAL_INTEGRATION',
        exemption: 'HEALTH',
        grantedOn: granted,
        signedOn: null,
        endedOn: ago(20) - 1,
        status: 'ENDED',
        evaluations: [],
      },
      {
        kind: 'EMPLOYMENT_WITHIN_PERIOD',
        exemption: null,
        grantedOn: ago(20),
        signedOn: ago(19),
        endedOn: null,
        status: 'ACTIVE',
        evaluations,
      },
    ],
    needs: [
      { domain: 'LICHAMELIJKE_GEZONDHEID', score: 1, assessedOn: ago(33) },
      { domain: 'LICHAMELIJKE_GEZONDHEID', score: 2, assessedOn: ago(3) },
      { domain: 'GEESTELIJKE_GEZONDHEID', score: 3, assessedOn: ago(3) },
      { domain: 'FINANCIEN', score: 2, assessedOn: ago(3) },
      { domain: 'WERK_DAGBESTEDING', score: 3, assessedOn: ago(3) },
      { domain: 'WONEN', score: 4, assessedOn: ago(33) },
      { domain: 'SOCIAAL_NETWERK', score: 3, assessedOn: ago(33) },
    ],
    contacts: reachedAt('0400 31 84 60', ADDRESS, ago(34)),
  };
}

function enterpriseOf(hired: Day, ago: (months: number) => Day): Life['enterprises'][number] {
  return {
    holder: DEMO.enterprise,
    file: { from: hired, to: null },
    employments: [
      {
        instrument: 'CMW',
        jobTitle: 'Medewerker strijkatelier',
        hours: 50,
        from: hired,
        to: null,
        endReason: null,
        plans: [
          {
            updatedOn: hired + 20,
            goals: ['Zittend en staand werk afwisselen', 'Zelf aangeven wanneer een pauze nodig is'],
          },
          {
            updatedOn: ago(5),
            goals: [
              'Eén halve dag per week het onthaal doen',
              'Een stage proberen bij een gewone werkgever',
              'Uren bespreken met de arbeidsarts',
            ],
          },
        ],
        move: null,
      },
    ],
    contacts: reachedAt('0400 55 21 07', ADDRESS, hired),
  };
}

function sharingOf(decidedOn: Day): SharingDecision[] {
  return [
    { section: 'welfare.needs', recipient: DEMO.pes, status: 'GIVEN', decidedOn },
    { section: 'welfare.needs', recipient: DEMO.enterprise, status: 'REFUSED', decidedOn },
    { section: 'welfare.integration-project', recipient: DEMO.enterprise, status: 'GIVEN', decidedOn },
    { section: 'pes.assessment', recipient: DEMO.enterprise, status: 'GIVEN', decidedOn },
    { section: 'social-economy.development-plan', recipient: DEMO.pes, status: 'GIVEN', decidedOn },
  ];
}
