import type { GrantFacts } from '../../../shared/grant.ts';
import { NOBODY } from '../agreed-clients.ts';
import { type Check, fault, first, type Verdict } from '../check.ts';
import { faultUnlessServed, notEmpty, withheldIn } from '../expectations.ts';
import { type Words, words } from '../words.ts';
import type { World } from '../world.ts';

/** Who a record is of: the numbers of the grant, current and earlier, and nothing else. */
export const identityChecks: readonly Check[] = [
  {
    id: 'identity-current',
    holds: words('A client is found by their current number', 'Een cliënt wordt gevonden met het huidige nummer'),
    run: async (world) => {
      const clients = world.clients('RECORDED', 1);
      return faultUnlessServed(world, await world.ask({ as: 'PARTNER', clients }), clients, {
        sent: words(
          'the grant of a client who is recorded under their current national number',
          'de grant van een cliënt die onder het huidige rijksregisternummer geregistreerd is',
        ),
        change: words(
          'look the record up by facts.nationalNumbers of the grant, load the agreed clients first, and give this partner the agreed section',
          'zoek het dossier op met facts.nationalNumbers van de grant, laad eerst de afgesproken cliënten, en geef deze partner de afgesproken sectie',
        ),
      });
    },
  },
  {
    id: 'identity-replaced',
    holds: words('A client is found by an earlier number', 'Een cliënt wordt gevonden met een vroeger nummer'),
    run: async (world) => {
      const clients = world.clients('REPLACED');
      return faultUnlessServed(world, await world.ask({ as: 'PARTNER', clients }), clients, {
        sent: words(
          'the grants of clients of whom the national number was replaced and who are recorded under the earlier one',
          'de grants van cliënten van wie het rijksregisternummer vervangen is en die onder het vroegere geregistreerd zijn',
        ),
        change: words(
          'look the record up by every number of facts.nationalNumbers, not the first alone',
          'zoek het dossier op met elk nummer van facts.nationalNumbers, niet alleen met het eerste',
        ),
      });
    },
  },
  {
    id: 'identity-unknown',
    holds: words('A number that is not recorded gives nothing', 'Een nummer dat niet geregistreerd is geeft niets'),
    run: unknown,
  },
  {
    id: 'identity-holders',
    holds: words(
      'Nothing is looked up outside the holders of the grant',
      'Buiten de houders van de grant wordt niets opgezocht',
    ),
    run: outsideHolders,
  },
];

type Holder = GrantFacts['holders'][number];

/** The number is recorded, and the grant says that the part is not here, or is another organisation's. */
function outsideHolders(world: World): Promise<Verdict> {
  const { source } = world.agreed;
  const elsewhere = source === 'WELFARE' ? 'PES' : 'WELFARE';
  const asked: readonly (readonly [Words, (held: readonly Holder[]) => Holder[]])[] = [
    [words('holders is empty', 'holders leeg is'), () => []],
    [
      words('holders lists another owner alone', 'holders alleen een andere eigenaar noemt'),
      (held) => held.map((each) => ({ ...each, owner: elsewhere })),
    ],
    [
      words('holders lists another organisation of yours alone', 'holders alleen een andere organisatie van jou noemt'),
      (held) => held.map((each) => ({ ...each, organisation: NOBODY })),
    ],
  ];
  return first(
    ...asked.map(([said, holders]) => async () => {
      const facts = (given: GrantFacts) => ({ ...given, holders: holders(given.holders) });
      const came = notEmpty(world, await world.ask({ as: 'PARTNER', clients: world.clients('RECORDED', 1), facts }));
      if (came === null) return null;
      return fault(
        words(
          `a grant with the number of a recorded client, in which ${said.en}`,
          `een grant met het nummer van een geregistreerde cliënt, waarin ${said.nl}`,
        ),
        came,
        words(
          'look up among the rows of the organisations that holders lists for you, and of no other',
          'zoek alleen onder de rijen van de organisaties die holders voor jou noemt',
        ),
      );
    }),
  );
}

async function unknown(world: World): Promise<Verdict> {
  const clients = world.clients('UNKNOWN', 1);
  const asked = await world.ask({ as: 'PARTNER', clients });
  const came =
    notEmpty(world, asked) ??
    (withheldIn(asked.records[0] ?? null).has(world.agreed.section)
      ? words('the section as withheld', 'de sectie als achtergehouden')
      : null);
  if (came === null) return null;
  return fault(
    words(
      'the grant of a client whose number is not recorded with you, though the directory says that you have a file',
      'de grant van een cliënt van wie het nummer niet bij jou geregistreerd is, al zegt het repertorium dat je een dossier hebt',
    ),
    came,
    words(
      'answer a record without data and without an error, as of somebody of whom nothing is recorded',
      'antwoord een dossier zonder gegevens en zonder fout, zoals van iemand van wie niets geregistreerd is',
    ),
  );
}
