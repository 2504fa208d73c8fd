import { type Data, described, isData } from '../asking.ts';
import { type Check, fault, first, skip, type Verdict } from '../check.ts';
import { faultUnlessServed, notEmpty, notServed, showsFacts, showsSomething, withheldIn } from '../expectations.ts';
import type { OwnerShape, RecordField } from '../owner-shape.ts';
import { type Words, words } from '../words.ts';
import { type Asked, agreedSelection, type World } from '../world.ts';

/** `WithheldReason` of the shared schema. */
const REASONS = new Set([
  ...[
    'NOT_PERMITTED',
    'CONSENT_NOT_GIVEN',
    'CONSENT_WITHDRAWN',
    'NO_RELATION',
    'HOLDER_UNREACHABLE',
    'LOG_UNAVAILABLE',
  ],
]);

const SAY_WHY = words(
  'leave the fields of a section that the caller does not get null, and list the section once in withheld with one of the agreed reasons',
  'laat de velden van een sectie die de vrager niet krijgt null, en noem de sectie een keer in withheld met een van de afgesproken redenen',
);

/** What is kept back is said, what is not there is not called kept back, and neither takes anything else along. */
export const withheldChecks: readonly Check[] = [
  {
    id: 'withheld-reason',
    holds: words('What is kept back is listed with the reason', 'Wat achtergehouden wordt staat er met de reden'),
    run: reasons,
  },
  {
    id: 'withheld-others-served',
    holds: words('What is kept back takes nothing else along', 'Wat achtergehouden wordt neemt niets anders mee'),
    run: othersServed,
  },
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

/** Every section of the record, and what is withheld. */
function everything({ fields }: OwnerShape): string {
  const own = fields.filter(({ section }) => section !== null).map(({ selection }) => selection);
  return ['availability', 'withheld { section reason }', ...own].join(' ');
}

/** How a record does not say what it keeps back; null when it does. `closed`: the fields that have to be kept back. */
function silentAbout(record: Data, closed: readonly RecordField[]): Words | null {
  const withheld = withheldIn(record);
  const listed = Array.isArray(record.withheld)
    ? record.withheld.filter(isData).map(({ section }) => String(section))
    : [];
  const open = closed.filter(({ name }) => hasData(record[name])).map(({ name }) => name);
  if (open.length > 0) return words(`data in ${open.join(', ')}`, `gegevens in ${open.join(', ')}`);
  const missing = sectionsIn(closed).filter((section) => !withheld.has(section));
  if (missing.length > 0)
    return words(`null without a reason for ${missing.join(', ')}`, `null zonder reden voor ${missing.join(', ')}`);
  const strange = [...withheld].filter(([, reason]) => !REASONS.has(reason)).map(([section]) => section);
  if (strange.length > 0)
    return words(
      `a reason that was not agreed, for ${strange.join(', ')}`,
      `een reden die niet afgesproken is, voor ${strange.join(', ')}`,
    );
  if (listed.length !== new Set(listed).size)
    return words('a section listed twice', 'een sectie die tweemaal genoemd wordt');
  return null;
}

function hasData(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}

function sectionsIn(fields: readonly RecordField[]): string[] {
  return [...new Set(fields.flatMap(({ section }) => section ?? []))];
}

async function reasons(world: World): Promise<Verdict> {
  const asked = await world.ask({
    as: 'OFFICER',
    clients: world.clients('RECORDED', 1),
    select: everything(world.shape),
  });
  const sent = words(
    'every section, asked by the data protection officer, who gets the log alone',
    'elke sectie, gevraagd door de functionaris voor gegevensbescherming, die alleen het logboek krijgt',
  );
  const closed = world.shape.fields.filter(({ section }) => section !== null && section !== world.shape.log?.section);
  return first(
    () => verdictOf(asked, sent, (record) => silentAbout(record, closed)),
    async () => {
      // Whatever the partner gets: a section that is listed as kept back holds nothing, and one that is not is not silent.
      const partner = await world.ask({
        as: 'PARTNER',
        clients: world.clients('RECORDED', 1),
        select: everything(world.shape),
      });
      const told = words('every section, asked by a partner', 'elke sectie, gevraagd door een partner');
      return verdictOf(partner, told, (record) => {
        const kept = withheldIn(record);
        return silentAbout(
          record,
          world.shape.fields.filter(({ section }) => section !== null && kept.has(section)),
        );
      });
    },
  );
}

function verdictOf({ answer, records }: Asked, sent: Words, problemOf: (record: Data) => Words | null): Verdict {
  const [record = null] = records;
  if (record === null || answer.errors.length > 0) return fault(sent, described(answer), SAY_WHY);
  const came = problemOf(record);
  return came === null ? null : fault(sent, came, SAY_WHY);
}

async function othersServed(world: World): Promise<Verdict> {
  const { shape } = world;
  const change = words(
    'decide per client and per section: what is kept back of one is no error and no reason to keep back another',
    'beslis per cliënt en per sectie: wat van de ene achtergehouden wordt is geen fout en geen reden om een andere achter te houden',
  );
  const [open, closed] = world.clients('RECORDED', 2);
  if (open === undefined || closed === undefined)
    return skip('there are no two agreed clients', 'er zijn geen twee afgesproken cliënten');
  const asked = await world.ask({
    as: 'PARTNER',
    clients: [open, closed],
    facts: (facts, client) =>
      client === closed ? { ...facts, relation: 'NONE', nationalNumbers: [], holders: [], since: null } : facts,
  });
  const [served = null, kept = null] = asked.records;
  const isRight =
    asked.answer.errors.length === 0 &&
    kept !== null &&
    showsFacts(shape, served, open) &&
    !showsSomething(shape, kept);
  if (!isRight || !withheldIn(kept).has(world.agreed.section))
    return fault(
      words(
        'two clients, of whom the partner follows the first one only',
        'twee cliënten, van wie de partner alleen de eerste volgt',
      ),
      described(asked.answer),
      change,
    );
  const clients = [open];
  const all = await world.ask({ as: 'PARTNER', clients, select: everythingWithFacts(world) });
  const sent = words(
    'every section, asked by a partner who does not get all',
    'elke sectie, gevraagd door een partner die ze niet alle krijgt',
  );
  return faultUnlessServed(world, all, clients, { sent, change });
}

/** The agreed section under the selection of its facts, and every other section. */
function everythingWithFacts({ shape, agreed }: World): string {
  const others = shape.fields.filter(({ section }) => section !== null && section !== agreed.section);
  return [agreedSelection(shape), ...others.map(({ selection }) => selection)].join(' ');
}

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
    record.availability === 'AVAILABLE'
      ? words('availability AVAILABLE', 'availability AVAILABLE')
      : silentAbout(record, closed);
  const withChange = (verdict: Verdict): Verdict => (verdict?.kind === 'FAULT' ? { ...verdict, change } : verdict);
  return first(
    async () => withChange(verdictOf(await world.ask({ as: 'STRANGER', clients, select }), sent, problemOf)),
    async () => {
      // The partnership leaves the numbers out; an owner that were told them would still have no ground to show anything.
      const facts = { relation: 'NONE', since: null } as const;
      const asked = await world.ask({ as: 'PARTNER', clients, select, facts: (given) => ({ ...given, ...facts }) });
      const told = words(
        'a grant with relation NONE that holds the national number',
        'een grant met relatie NONE die het rijksregisternummer bevat',
      );
      return withChange(verdictOf(asked, told, problemOf));
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
