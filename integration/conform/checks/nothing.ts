import type { Data } from '../asking.ts';
import { type Check, fault, first, type Verdict } from '../check.ts';
import { notEmpty, notServed, withheldIn } from '../expectations.ts';
import { everything, otherReason, silentAbout, verdictOf } from '../withheld-sections.ts';
import { words } from '../words.ts';
import type { World } from '../world.ts';

/** Nothing to tell, in its three kinds: not recorded, not known, and not for this caller. */
export const nothingChecks: readonly Check[] = [
  {
    id: 'not-recorded',
    holds: words('What is not recorded is not called kept back', 'Wat niet geregistreerd is heet niet achtergehouden'),
    run: notRecorded,
  },
  {
    id: 'not-known',
    holds: words(
      'A client who is not known is a normal answer',
      'Een cliënt die niet gekend is, is een gewoon antwoord',
    ),
    run: notKnown,
  },
  {
    id: 'relation-none',
    holds: words('Who has no relation gets nothing', 'Wie geen relatie heeft krijgt niets'),
    run: relationNone,
  },
];

async function notRecorded(world: World): Promise<Verdict> {
  const clients = world.clients('NOT_RECORDED', 1);
  const asked = await world.ask({ as: 'PARTNER', clients });
  const [record = null] = asked.records;
  const came =
    notEmpty(world, asked) ??
    (withheldIn(record).has(world.agreed.section)
      ? words('the section as withheld', 'de sectie als achtergehouden')
      : null) ??
    (record?.availability === 'AVAILABLE'
      ? null
      : words(`availability ${String(record?.availability)}`, `availability ${String(record?.availability)}`));
  if (came === null) return null;
  return fault(
    words(
      'a client with a file, of whom nothing is recorded in the section',
      'een cliënt met een dossier, van wie in de sectie niets geregistreerd is',
    ),
    came,
    words(
      'answer availability AVAILABLE with an empty section that is not in withheld: empty is not kept back',
      'antwoord availability AVAILABLE met een lege sectie die niet in withheld staat: leeg is niet achtergehouden',
    ),
  );
}

async function notKnown(world: World): Promise<Verdict> {
  const asked = await world.ask({ as: 'PARTNER', clients: world.clients('NOT_KNOWN', 1) });
  const availability = asked.records[0]?.availability;
  const came =
    notEmpty(world, asked) ??
    (availability === 'NOT_KNOWN'
      ? null
      : words(`availability ${String(availability)}`, `availability ${String(availability)}`));
  if (came === null) return null;
  return fault(
    words(
      'a client of whom nobody says that you have a file',
      'een cliënt van wie niemand zegt dat je een dossier hebt',
    ),
    came,
    words(
      'answer a record with availability NOT_KNOWN, without data and without an error',
      'antwoord een dossier met availability NOT_KNOWN, zonder gegevens en zonder fout',
    ),
  );
}

async function relationNone(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED', 1);
  const change = words(
    'decide by the relation that the grant states, at every request: for NONE every section is withheld (NO_RELATION) and availability says nothing',
    'beslis volgens de relatie die de grant noemt, bij elke vraag: bij NONE is elke sectie achtergehouden (NO_RELATION) en zegt availability niets',
  );
  const closed = world.shape.fields.filter(({ section }) => section !== null);
  const select = everything(world.shape);
  const sent = words('a grant with relation NONE', 'een grant met relatie NONE');
  const problemOf = (record: Data) =>
    record.availability === 'NOT_PERMITTED'
      ? (silentAbout(record, closed) ?? otherReason(record, 'NO_RELATION'))
      : words(`availability ${String(record.availability)}`, `availability ${String(record.availability)}`);
  return first(
    async () => verdictOf(await world.ask({ as: 'STRANGER', clients, select }), sent, problemOf, change),
    async () => {
      // The partnership leaves the numbers out; an owner that were told them would still have no ground to show anything.
      const facts = { relation: 'NONE', since: null, sharing: { [world.agreed.section]: 'WITHDRAWN' } } as const;
      const asked = await world.ask({ as: 'PARTNER', clients, select, facts: (given) => ({ ...given, ...facts }) });
      const told = words(
        'a grant with relation NONE that holds the national number and a consent that was withdrawn',
        'een grant met relatie NONE die het rijksregisternummer en een ingetrokken toestemming bevat',
      );
      return verdictOf(asked, told, problemOf, change);
    },
    async () => {
      const asked = await world.ask({ as: 'PARTNER', clients });
      const came = notServed(world, asked, clients);
      return came === null
        ? null
        : fault(words('the same with relation CASE', 'hetzelfde met relatie CASE'), came, change);
    },
  );
}
