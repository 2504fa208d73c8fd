import { DEMO } from '../../organisations.ts';
import { addMonths, type Day } from '../calendar.ts';
import type { SharingDecision } from '../cooperation.ts';
import type { Employment, Life, PesPart } from '../life.ts';
import { PROVIDER, personaCase, personaOf, reachedAt } from './persona.ts';

const SARA = personaOf({
  givenName: 'Sara',
  familyName: 'Peeters',
  sex: 'FEMALE',
  born: '1990-12-05',
  language: 'nl',
});

/**
 * Single mother of two, hard of hearing. A year with the centre under artikel 60, in the place of leefloon. Four years of tailored work, a transition track, and for five months a job in a
 * regular bakery with individueel maatwerk. VDAB's evaluation was favourable: when it fails beyond her will she may come
 * back to the enterprise until eighteen months after the move.
 */
export function singleMother(today: Day, index: number): Life {
  const ago = (months: number) => addMonths(today, -months);
  const hired = ago(50);
  const movedOn = ago(5);
  const caseFile = personaCase(today - 6, ['mediator', 'coach']);
  return {
    index,
    person: SARA,
    welfare: [welfareOf(ago)],
    pes: pesOf(hired, movedOn, ago),
    enterprises: [
      {
        holder: DEMO.enterprise,
        // Open as long as the right of return is: the enterprise keeps her place.
        file: { from: hired, to: null },
        employments: [employmentOf(hired, movedOn)],
        contacts: reachedAt('0400 26 73 91', 'Reigersstraat 30, Gent', hired),
      },
    ],
    caseFile,
    sharing: sharingOf(caseFile.openedOn),
  };
}

function welfareOf(ago: (months: number) => Day): Life['welfare'][number] {
  const granted = ago(68) + 15;
  const employed = ago(62);
  return {
    holder: DEMO.centreA,
    writes: 'CURRENT_NUMBER',
    file: { from: ago(68), to: null },
    rights: [{ from: ago(68), decidedOn: granted, to: employed - 1, category: 'FAMILY_CHARGE', kind: 'LEEFLOON' }],
    projects: [
      {
        kind: 'EMPLOYMENT_WITHIN_PERIOD',
        exemption: null,
        grantedOn: granted,
        signedOn: ago(66),
        endedOn: employed - 1,
        status: 'ENDED',
        evaluations: [{ on: ago(63), inPerson: true }],
      },
    ],
    needs: [
      { domain: 'GEZIN_KINDEROPVANG', score: 1, assessedOn: ago(67) },
      // There was child care before she could work.
      { domain: 'GEZIN_KINDEROPVANG', score: 3, assessedOn: ago(63) },
      { domain: 'GEZIN_KINDEROPVANG', score: 4, assessedOn: ago(4) },
      { domain: 'FINANCIEN', score: 2, assessedOn: ago(67) },
      { domain: 'FINANCIEN', score: 3, assessedOn: ago(4) },
      { domain: 'LICHAMELIJKE_GEZONDHEID', score: 3, assessedOn: ago(4) },
      { domain: 'MOBILITEIT', score: 2, assessedOn: ago(4) },
    ],
    contacts: reachedAt('0400 26 73 91', 'Reigersstraat 30, Gent', ago(68)),
  };
}

function pesOf(hired: Day, movedOn: Day, ago: (months: number) => Day): PesPart {
  const evaluated = ago(26);
  return {
    file: { from: ago(67), to: null },
    registrations: [{ from: ago(67), to: hired - 1, category: '05', status: 'IN_BEMIDDELING', mediator: 'mediator' }],
    assessments: [
      { advice: 'PMAH', basis: 'ATTEST', issuedOn: ago(52), validUntil: addMonths(ago(52), 60) - 1, status: 'GRANTED' },
    ],
    packages: [
      { percentage: 45, guidance: 'MIDDEN', reason: 'START', from: hired, to: evaluated - 1 },
      { percentage: 50, guidance: 'MIDDEN', reason: 'EVALUATION', from: evaluated, to: movedOn - 1 },
    ],
    tracks: [
      {
        origin: 'CMW',
        phase: 'NAZORG',
        status: 'COMPLETED',
        startOn: ago(11),
        plannedEndOn: addMonths(movedOn, 3),
        outcome: 'HIRED_NEC_IMW',
        provider: PROVIDER,
      },
    ],
    contacts: reachedAt('0400 26 73 91', 'Reigersstraat 30, Gent', ago(52)),
  };
}

function employmentOf(hired: Day, movedOn: Day): Employment {
  return {
    instrument: 'CMW',
    jobTitle: 'Keukenhulp',
    hours: 80,
    from: hired,
    to: movedOn - 1,
    endReason: 'MOVED_TO_REGULAR_WORK',
    plans: [
      { updatedOn: hired + 15, goals: ['Uurrooster afstemmen op de opvang', 'Veilig tillen en staan aan de lijn'] },
      {
        updatedOn: hired + 400,
        goals: ['Zelfstandig bestellingen klaarzetten', 'Eén keer per week overleg met de begeleider'],
      },
      { updatedOn: movedOn - 10, goals: ['Stage in de bakkerij afronden', 'Hoorapparaat gebruiken bij de klanten'] },
    ],
    move: { movedOn, destination: 'NEC_IMW', favourable: true, returnedOn: null },
  };
}

function sharingOf(decidedOn: Day): SharingDecision[] {
  const given = { status: 'GIVEN', decidedOn } as const;
  return [
    { section: 'welfare.needs', recipient: DEMO.pes, ...given },
    { section: 'welfare.needs', recipient: DEMO.enterprise, ...given },
    { section: 'welfare.integration-project', recipient: DEMO.enterprise, ...given },
    { section: 'pes.assessment', recipient: DEMO.enterprise, ...given },
    { section: 'social-economy.development-plan', recipient: DEMO.pes, ...given },
  ];
}
