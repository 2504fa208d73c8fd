import { ENTERPRISES } from '../../../enterprises.ts';
import type { Life } from '../../life.ts';
import { createRandom } from '../../random.ts';
import type { ToldEmployment } from './told.ts';

type Contract = 'OPEN_ENDED' | 'FIXED_TERM' | 'DEFINED_WORK' | 'REPLACEMENT' | 'NONE';

/** Codes in the manner of Competent, which follows ROME v3; invented where ROME has none that is close. */
const COMPETENT: Readonly<Record<string, string>> = {
  'Medewerker verpakking': 'H330201',
  'Medewerker groenonderhoud': 'A120301',
  Schoonmaker: 'K220401',
  'Medewerker strijkatelier': 'D120501',
  'Productiemedewerker montage': 'H290901',
  'Medewerker kringwinkel': 'D150701',
  Magazijnmedewerker: 'N110301',
  'Medewerker fietsherstel': 'I160701',
  Keukenhulp: 'G160501',
  'Medewerker houtatelier': 'H220601',
  'Medewerker metaalatelier': 'H290201',
  'Medewerker drukwerk en mailing': 'E130401',
  'Chauffeur ophaaldienst': 'N410501',
  'Medewerker wasserij': 'K220101',
  'Operator kartonnage': 'H310101',
  'Medewerker elektronicaherstel': 'I140201',
  'Poetshulp aan huis': 'K130401',
  Klusjesman: 'I120301',
  'Begeleider buitenschoolse opvang': 'K130301',
  'Medewerker buurtrestaurant': 'G160301',
  'Gemachtigd opzichter': 'K250301',
  'Medewerker minder-mobielenvervoer': 'N410201',
  'Medewerker cafetaria dienstencentrum': 'G180101',
};

/** What the contract says beside the job title: a code for the job, the kind of contract, and who coaches on the shop floor. */
export function termsOf(life: Life, holder: string, { employment, source_id }: Omit<ToldEmployment, 'first'>) {
  const random = createRandom('records', 'social-economy', 'terms', holder, source_id);
  const { jobTitle, instrument, endReason } = employment;
  const unpaid = instrument === 'AMA_SE' || instrument === 'AZ';
  const contract_type = unpaid
    ? 'NONE'
    : random.weighted<Contract>(endReason === 'END_OF_TERM' ? FOR_A_TERM : FOR_LONG);
  return {
    competent_code: jobTitle === null ? null : (COMPETENT[jobTitle] ?? null),
    contract_type,
    coach_staff: coachOf(life, holder, random.int(1, 6)),
  };
}

const FOR_A_TERM = [['FIXED_TERM', 0.8] as const, ['DEFINED_WORK', 0.08] as const, ['REPLACEMENT', 0.12] as const];
const FOR_LONG = [
  ...([
    ['OPEN_ENDED', 0.86],
    ['FIXED_TERM', 0.09],
    ['DEFINED_WORK', 0.02],
    ['REPLACEMENT', 0.03],
  ] as const),
];

/** The coach who is a member of the case; else one of the six of the enterprise. */
export function coachOf({ caseFile }: Life, holder: string, number: number): string | null {
  const member = caseFile?.members.find(({ organisation }) => organisation === holder);
  if (member?.staffMember !== null && member?.staffMember !== undefined) return member.staffMember;
  const running = ENTERPRISES.find(({ kbo }) => kbo === holder)?.running;
  return running === undefined ? null : `begeleider-${running}-${number}`;
}
