import { DEMO } from '../../organisations.ts';
import { addMonths, type Day } from '../calendar.ts';
import type { SharingDecision } from '../cooperation.ts';
import type { Employment, Life } from '../life.ts';
import { personaCase, personaOf, reachedAt } from './persona.ts';

const KEVIN = personaOf({
  givenName: 'Kevin',
  familyName: 'Mertens',
  sex: 'MALE',
  born: '1988-10-19',
  language: 'nl',
});

/**
 * Ex-detainee. Released two and a half years ago without a home; more than 24 months without paid work made him
 * uiterst kwetsbaar. Leefloon ended when he was hired; the centre follows his debts. He took back every agreement to share
 * after a remark at work.
 */
export function exDetainee(today: Day, index: number): Life {
  const ago = (months: number) => addMonths(today, -months);
  const hired = ago(12);
  const caseFile = personaCase(today - 3, ['mediator', 'coach']);
  return {
    index,
    person: KEVIN,
    welfare: [welfareOf(hired, ago)],
    pes: {
      file: { from: ago(28), to: null },
      registrations: [{ from: ago(28), to: hired - 1, category: '05', status: 'IN_BEMIDDELING', mediator: 'mediator' }],
      assessments: [
        {
          advice: 'UK',
          basis: 'LONG_TERM_INACTIVE',
          issuedOn: ago(14),
          validUntil: addMonths(ago(14), 24) - 1,
          status: 'GRANTED',
        },
      ],
      packages: [{ percentage: 45, guidance: 'MIDDEN', reason: 'START', from: hired, to: addMonths(hired, 24) - 1 }],
      tracks: [],
      contacts: reachedAt('0400 18 66 25', 'Nieuwstraat 9, Gent', ago(28)),
    },
    enterprises: [
      {
        holder: DEMO.enterprise,
        file: { from: hired, to: null },
        employments: [employmentOf(hired, today)],
        contacts: reachedAt('0400 18 66 25', 'Veldstraat 77 bus 2, Gent', hired),
      },
    ],
    caseFile,
    sharing: sharingOf(today),
  };
}

function welfareOf(hired: Day, ago: (months: number) => Day): Life['welfare'][number] {
  const granted = ago(30) + 22;
  const evaluations = [24, 21, 17, 14].map((months) => ({ on: ago(months), inPerson: true }));
  return {
    holder: DEMO.centreA,
    writes: 'CURRENT_NUMBER',
    file: { from: ago(30), to: null },
    rights: [{ from: ago(30), decidedOn: granted, to: hired - 1, category: 'SINGLE', kind: 'LEEFLOON' }],
    projects: [
      {
        kind: 'EMPLOYMENT_WITHIN_PERIOD',
        exemption: null,
        grantedOn: granted,
        signedOn: ago(28),
        endedOn: hired - 1,
        status: 'ENDED',
        evaluations,
      },
    ],
    needs: [
      { domain: 'WONEN', score: 1, assessedOn: ago(29) },
      { domain: 'WONEN', score: 4, assessedOn: ago(13) },
      { domain: 'FINANCIEN', score: 1, assessedOn: ago(13) },
      { domain: 'JUSTITIE_ADMINISTRATIE', score: 2, assessedOn: ago(13) },
      { domain: 'VERSLAVING', score: 2, assessedOn: ago(29) },
      { domain: 'VERSLAVING', score: 3, assessedOn: ago(13) },
      { domain: 'SOCIAAL_NETWERK', score: 2, assessedOn: ago(13) },
    ],
    contacts: reachedAt('0400 18 66 25', 'Veldstraat 77 bus 2, Gent', ago(13)),
  };
}

function employmentOf(hired: Day, today: Day): Employment {
  return {
    instrument: 'CMW',
    jobTitle: 'Medewerker metaalatelier',
    hours: 100,
    from: hired,
    to: null,
    endReason: null,
    plans: [
      { updatedOn: hired + 25, goals: ['Drie weken na elkaar op tijd komen', 'Basiscursus VCA volgen'] },
      { updatedOn: today - 30, goals: ['Attest heftruckbestuurder behalen', 'Een nieuwe collega inwerken'] },
    ],
    move: null,
  };
}

function sharingOf(today: Day): SharingDecision[] {
  const [pes, enterprise] = [DEMO.pes, DEMO.enterprise];
  const withdrawn = { status: 'WITHDRAWN', decidedOn: today - 1 } as const;
  return [
    { section: 'welfare.needs', recipient: pes, ...withdrawn },
    { section: 'welfare.needs', recipient: enterprise, ...withdrawn },
    { section: 'welfare.integration-project', recipient: enterprise, ...withdrawn },
    { section: 'pes.assessment', recipient: enterprise, ...withdrawn },
    { section: 'social-economy.development-plan', recipient: pes, ...withdrawn },
  ];
}
