import { DEMO } from '../../organisations.ts';
import { addMonths, type Day } from '../calendar.ts';
import type { Life, PesPart } from '../life.ts';
import { personaCase, personaOf, reachedAt } from './persona.ts';

const LOTTE = personaOf({
  givenName: 'Lotte',
  familyName: 'Vermeersch',
  sex: 'FEMALE',
  born: '1991-06-24',
  language: 'nl',
});

/**
 * Psychically vulnerable. Paid work is too much for now: tailored work was refused, work-like activity (AMA) was advised.
 * Two days a week in the greenhouse of the enterprise, unpaid, beside her leefloon. Exempt from a project for her health,
 * she wanted one anyway.
 */
export function psychicallyVulnerable(today: Day, index: number): Life {
  const ago = (months: number) => addMonths(today, -months);
  const started = ago(10);
  const caseFile = personaCase(today - 4, ['mediator', 'coach']);
  const employment = {
    instrument: 'AMA_SE',
    jobTitle: null,
    hours: 40,
    from: started,
    to: null,
    endReason: null,
    plans: [
      { updatedOn: started + 21, goals: ['De week plannen met een agenda op de telefoon', 'Bellen als het niet lukt'] },
    ],
    move: null,
  } as const;
  return {
    index,
    person: LOTTE,
    welfare: [welfareOf(ago)],
    pes: pesOf(ago),
    enterprises: [
      {
        holder: DEMO.enterprise,
        file: { from: started, to: null },
        employments: [employment],
        contacts: reachedAt('0400 47 90 38', 'Lindenlaan 5, Gent', started),
      },
    ],
    caseFile,
    sharing: [
      { section: 'welfare.needs', recipient: DEMO.pes, status: 'GIVEN', decidedOn: caseFile.openedOn },
      { section: 'welfare.needs', recipient: DEMO.enterprise, status: 'UNKNOWN', decidedOn: caseFile.openedOn },
      {
        section: 'welfare.integration-project',
        recipient: DEMO.enterprise,
        status: 'GIVEN',
        decidedOn: caseFile.openedOn,
      },
      {
        section: 'social-economy.development-plan',
        recipient: DEMO.pes,
        status: 'GIVEN',
        decidedOn: caseFile.openedOn,
      },
    ],
  };
}

function welfareOf(ago: (months: number) => Day): Life['welfare'][number] {
  const granted = ago(27) + 21;
  const evaluations = [19, 15, 11, 7, 3].map((months) => ({ on: ago(months), inPerson: months !== 15 }));
  return {
    holder: DEMO.centreA,
    writes: 'CURRENT_NUMBER',
    file: { from: ago(27), to: null },
    rights: [{ from: ago(27), decidedOn: granted, to: null, category: 'SINGLE', kind: 'LEEFLOON' }],
    projects: [
      {
        kind: 'SOCIAL_INTEGRATION',
        exemption: 'HEALTH',
        grantedOn: granted,
        signedOn: ago(23),
        endedOn: null,
        status: 'ACTIVE',
        evaluations,
      },
    ],
    needs: [
      { domain: 'GEESTELIJKE_GEZONDHEID', score: 1, assessedOn: ago(26) },
      { domain: 'GEESTELIJKE_GEZONDHEID', score: 2, assessedOn: ago(3) },
      { domain: 'SOCIAAL_NETWERK', score: 2, assessedOn: ago(26) },
      { domain: 'SOCIAAL_NETWERK', score: 3, assessedOn: ago(3) },
      { domain: 'WERK_DAGBESTEDING', score: 2, assessedOn: ago(26) },
      { domain: 'WERK_DAGBESTEDING', score: 3, assessedOn: ago(3) },
      { domain: 'WONEN', score: 4, assessedOn: ago(26) },
    ],
    contacts: reachedAt('0400 47 90 38', 'Lindenlaan 5, Gent', ago(26)),
  };
}

function pesOf(ago: (months: number) => Day): PesPart {
  return {
    file: { from: ago(24), to: null },
    registrations: [
      { from: ago(24), to: null, category: '05', status: 'NIET_INZETBAAR_OP_LANGE_TERMIJN', mediator: 'mediator' },
    ],
    assessments: [
      { advice: 'PSP', basis: 'ICF', issuedOn: ago(20), validUntil: addMonths(ago(20), 60) - 1, status: 'REFUSED' },
      { advice: 'AMA_ADV', basis: 'ICF', issuedOn: ago(12), validUntil: addMonths(ago(12), 60) - 1, status: 'GRANTED' },
    ],
    packages: [],
    tracks: [],
    contacts: reachedAt('0400 47 90 38', 'Lindenlaan 5, Gent', ago(24)),
  };
}
