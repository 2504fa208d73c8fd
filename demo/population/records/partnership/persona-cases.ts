import { DEMO } from '../../../organisations.ts';
import { PARTNERS } from '../../../partners.ts';
import { PROVIDER } from '../../personas/persona.ts';
import { deliverRequest } from './access-requests.ts';
import { type CaseTelling, leadOf, someoneAt } from './case-telling.ts';
import { deliverHandover } from './handovers.ts';
import { deliverReferral } from './referral-rows.ts';
import { deliverSignal } from './signals.ts';

/** What was done together for each of the personas; their stories stand in personas/. */
export function tellPersonaCase(telling: CaseTelling): void {
  STORIES[telling.life.index]?.(telling);
}

const NEIGHBOURHOOD = PARTNERS.find(({ provinces }) => provinces.includes('Oost-Vlaanderen'))?.kbo ?? '';

const STORIES: readonly ((telling: CaseTelling) => void)[] = [
  // Long-term sick: all who help her are in the case, and nothing waits.
  () => {},
  // Newcomer: at the conversation table she asked for help to find a school. She decides what is shared, and so does the centre.
  (telling) => {
    const explanation = 'Vroeg aan onze praattafel hulp bij het zoeken van een school voor volwassenen.';
    const why = { reason: 'CLIENT_ASKS', purpose: 'INTAKE', explanation } as const;
    const asked = { asker: NEIGHBOURHOOD, staff: someoneAt(NEIGHBOURHOOD), askedOn: telling.today - 1, why };
    deliverRequest(asked, 1, telling);
  },
  // Ex-detainee: the enterprise sees that VDAB has an address where he has not lived for long.
  (telling) => {
    const sender = telling.caseFile.members.find(({ organisation }) => organisation === DEMO.enterprise);
    if (sender === undefined) return;
    const sentence = 'Hij woont niet meer op dit adres: onze brieven komen terug.';
    const said = { section: 'pes.contact', kind: 'CONTACT_WRONG', sentence, sentOn: telling.today - 1 };
    deliverSignal({ sender, recipient: DEMO.pes, ...said, state: 'SENT' }, telling);
  },
  // Psychically vulnerable: company in the days without the greenhouse. She agreed to who she is and to what weighs on her.
  (telling) => {
    const { caseFile, today } = telling;
    const sender = leadOf(caseFile);
    if (sender === undefined) return;
    const on = caseFile.openedOn;
    const question = 'Zoekt gezelschap op de dagen zonder serre: is er een rustige groep overdag?';
    const asked = { sender, recipient: NEIGHBOURHOOD, kind: 'SOCIAL_SUPPORT', question };
    const sections = telling.agreed(['welfare.needs'], NEIGHBOURHOOD, on);
    deliverReferral({ ...asked, sections, status: 'SENT', draftedOn: on, sentOn: today - 2 }, 1, telling);
  },
  // Without a diploma: written, and not sent before he agrees to it. VDAB still does not know him.
  (telling) => {
    const { caseFile } = telling;
    const sender = leadOf(caseFile);
    if (sender === undefined) return;
    const question = 'Wil naast de lessen een studentenjob zoeken. Inschrijven doen we samen, als hij dat wil.';
    const draft = {
      sender,
      recipient: DEMO.pes,
      kind: 'MEDIATION',
      question,
      sections: ['welfare.integration-project'],
    } as const;
    deliverReferral({ ...draft, status: 'DRAFTED', draftedOn: caseFile.openedOn + 2 }, 1, telling);
  },
  // Single mother: the provider that found the bakery with her takes the guidance over, at a talk of the three next week.
  (telling) => {
    const { caseFile, today } = telling;
    const giver = caseFile.members.find(({ organisation }) => organisation === DEMO.enterprise);
    if (giver === undefined) return;
    const what = 'Nazorg in de bakkerij: één keer per maand bellen met haar en met de werkgever.';
    const given = { giver, recipient: PROVIDER, staff: someoneAt(PROVIDER), scope: 'RESPONSIBILITY', what } as const;
    deliverHandover({ ...given, state: 'PROPOSED', proposedOn: today - 1, talkOn: today + 6 }, 1, telling);
  },
];
