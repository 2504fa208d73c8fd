import { type Data, described } from '../asking.ts';
import { type Check, fault, first, skip, type Verdict } from '../check.ts';
import { faultUnlessServed, showsFacts, showsSomething, withheldIn } from '../expectations.ts';
import { everything, silentAbout, verdictOf } from '../withheld-sections.ts';
import { type Words, words } from '../words.ts';
import { agreedSelection, type World } from '../world.ts';

/** What is kept back is said, and takes nothing else along. */
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
];

async function reasons(world: World): Promise<Verdict> {
  const asked = await world.ask({
    as: 'OFFICER',
    clients: world.clients('RECORDED', 1),
    select: everything(world.shape),
  });
  const sent = words(
    'every section, asked by the data protection officer, who gets availability and the log alone',
    'elke sectie, gevraagd door de functionaris voor gegevensbescherming, die alleen availability en het logboek krijgt',
  );
  const closed = world.shape.fields.filter(({ section }) => section !== null && section !== world.shape.log?.section);
  return first(
    () => verdictOf(asked, sent, (record) => silentAbout(record, closed)),
    () => verdictOf(asked, sent, (record) => keptFromOfficer(record, world), GIVE_OFFICER),
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

const GIVE_OFFICER = words(
  'give the data protection officer of the holder (SUPERVISION) <owner>.availability, and leave it out of withheld',
  'geef de functionaris voor gegevensbescherming van de houder (SUPERVISION) <owner>.availability, en laat die weg uit withheld',
);

function keptFromOfficer(record: Data, { agreed }: World): Words | null {
  const { availability } = record;
  if (availability !== 'AVAILABLE') return words(`availability ${availability}`, `availability ${availability}`);
  const section = `${agreed.owner}.availability`;
  return withheldIn(record).has(section) ? words(`${section} in withheld`, `${section} in withheld`) : null;
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
