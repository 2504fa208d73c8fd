import type { GrantFacts } from '../../../shared/grant.ts';
import type { AgreedClient } from '../agreed-clients.ts';
import { described, isUnauthenticated } from '../asking.ts';
import { type Check, fault, first, type Verdict } from '../check.ts';
import { callerAs, factsFor } from '../people.ts';
import { altered, restated, tooOld } from '../signing.ts';
import { strangeKeys } from '../stand-in-keys.ts';
import { type Words, words } from '../words.ts';
import type { Asked, Question, Reference, World } from '../world.ts';

const VERIFY = words(
  'verify the grant of every representation against the published keys of the partnership, and that its client, staff member, organisation and purpose are those of the request; answer null with code UNAUTHENTICATED',
  'controleer de grant van elke representatie tegen de gepubliceerde sleutels van het partnerschap, en dat cliënt, medewerker, organisatie en doel die van de vraag zijn; antwoord null met code UNAUTHENTICATED',
);

const TIME = words(
  'refuse when now - iat is above 65 s, or exp is over, whatever the other says',
  'weiger wanneer nu - iat meer dan 65 s is, of exp voorbij, wat de andere ook zegt',
);
const WITH_PATH = words(
  'the null is right: give its error the path ["_entities",0] and extensions.code UNAUTHENTICATED',
  'de null is goed: geef de fout ervan path ["_entities",0] en extensions.code UNAUTHENTICATED',
);

/** A record opens with what the partnership states of this client, to this caller, for this purpose, now. */
export const grantChecks: readonly Check[] = [
  check('grant-missing', words('No record without a grant', 'Zonder grant geen dossier'), (world) =>
    first(
      () =>
        refused(
          world,
          { reference: ({ grant: _, ...rest }) => rest },
          words('a representation without a grant', 'een representatie zonder grant'),
        ),
      () =>
        refused(
          world,
          { reference: (reference) => ({ ...reference, grant: null }) },
          words('a representation with grant null', 'een representatie met grant null'),
        ),
    ),
  ),
  check('grant-forged', words('No record for a changed grant', 'Geen dossier voor een gewijzigde grant'), (world) =>
    first(
      () =>
        refused(
          world,
          { reference: forged(world) },
          words('a grant that was changed after it was signed', 'een grant die na het tekenen gewijzigd is'),
        ),
      () =>
        refused(
          world,
          signedBy(world, strangeKeys(world.standIn.partnership.signer().kid)),
          words(
            "a grant signed with a strange key under the partnership's key id",
            'een grant getekend met een vreemde sleutel onder de sleutel-id van het partnerschap',
          ),
        ),
      () =>
        refused(
          world,
          signedBy(world, world.standIn.gateway),
          words('a grant signed with the key of the gateway', 'een grant getekend met de sleutel van de gateway'),
        ),
    ),
  ),
  check('grant-expired', words('No record for a grant that is over', 'Geen dossier voor een verlopen grant'), (world) =>
    first(
      () =>
        refused(
          world,
          {
            reference: regranted(world, (facts) => world.signing.grant(facts, { at: new Date(Date.now() - 180_000) })),
          },
          words('a grant that was over two minutes ago', 'een grant die twee minuten geleden verliep'),
        ),
      () =>
        refused(
          world,
          {
            reference: regranted(world, (facts) =>
              restated(world.signing.grant(facts), world.standIn.partnership, tooOld),
            ),
          },
          words(
            'a grant that was made 90 s ago (iat), whenever it ends',
            'een grant die 90 s geleden gemaakt is (iat), wanneer ze ook eindigt',
          ),
          TIME,
        ),
    ),
  ),
  check(
    'grant-other-caller',
    words("No record for another caller's grant", 'Geen dossier voor de grant van een ander'),
    (world) =>
      first(
        () =>
          refused(
            world,
            { facts: (facts) => ({ ...facts, staffMember: 'conform-somebody-else' }) },
            words(
              'a grant that was stated for another staff member',
              'een grant die voor een andere medewerker opgesteld is',
            ),
          ),
        () =>
          refused(
            world,
            {
              facts: (facts) => ({
                ...facts,
                organisation: world.agreed.holder === facts.organisation ? null : world.agreed.holder,
              }),
            },
            words(
              'a grant that was stated for another organisation',
              'een grant die voor een andere organisatie opgesteld is',
            ),
          ),
      ),
  ),
  check(
    'grant-other-client',
    words("No record for another client's grant", 'Geen dossier met de grant van een andere cliënt'),
    (world) => {
      const [, other] = world.clients('RECORDED', 2);
      return refused(
        world,
        { reference: (reference) => ({ ...reference, id: other?.id }) },
        words('the id of one client with the grant of another', 'de id van een cliënt met de grant van een andere'),
      );
    },
  ),
  check(
    'grant-other-purpose',
    words('No record for a grant of another purpose', 'Geen dossier voor een grant met een ander doel'),
    (world) =>
      refused(
        world,
        { facts: (facts) => ({ ...facts, purpose: 'OWN_FILE', relation: 'OWN_FILE' }) },
        words('a grant that was stated for another purpose', 'een grant die voor een ander doel opgesteld is'),
      ),
  ),
  check(
    'grant-as-caller',
    words('A grant is no caller token, nor the other way round', 'Een grant is geen bellerstoken en omgekeerd'),
    grantAsCaller,
  ),
];

function check(id: Check['id'], holds: Words, run: Check['run']): Check {
  return { id, holds, run };
}

/** Asks for one client and expects no record, and the code that says why. */
async function refused(world: World, change: Partial<Question>, sent: Words, advice = VERIFY): Promise<Verdict> {
  const clients = world.clients('RECORDED', 1);
  const asked = await world.ask({ as: 'PARTNER', clients, ...change });
  const came = notRefused(asked);
  if (came === null) return null;
  return fault(sent, came, isNullAlone(asked) ? WITH_PATH : advice);
}

/** Whether nothing was given, and only the error beside it is missing or has no place. */
function isNullAlone({ answer: { status, broken }, records }: Asked): boolean {
  return broken === null && status < 500 && records.every((record) => record === null);
}

const PLACE = '_entities.0';

/** How a client whose grant is not good is not refused as was agreed; null when they are. */
function notRefused({ answer, records }: Asked): Words | null {
  const { status, broken, errors } = answer;
  if (broken !== null || status >= 500 || records.some((record) => record !== null)) return described(answer);
  const refusals = errors.filter(({ code }) => code === 'UNAUTHENTICATED');
  if (status === 401 || refusals.some(({ path }) => path === PLACE)) return null;
  const lacks = words(
    'no error with path ["_entities",0] and code UNAUTHENTICATED',
    'geen fout met path ["_entities",0] en code UNAUTHENTICATED',
  );
  const place = words('null at its place', 'null op zijn plaats');
  const came =
    errors.length === 0
      ? place
      : words(`${place.en} and ${described(answer).en}`, `${place.nl} en ${described(answer).nl}`);
  return words(`${came.en}, but ${lacks.en}`, `${came.nl}, maar ${lacks.nl}`);
}

/** The reference with a grant that is made in another way from the same facts. */
function regranted(world: World, grant: (facts: GrantFacts) => string): (reference: Reference) => Reference {
  return (reference) => {
    const [client] = world.clients('RECORDED', 1) as [AgreedClient];
    return { ...reference, grant: grant(factsFor('PARTNER', world.agreed, client, callerAs('PARTNER', world.agreed))) };
  };
}

function signedBy(world: World, keys: ReturnType<typeof strangeKeys>): Partial<Question> {
  return { reference: regranted(world, (facts) => world.signing.grant(facts, { keys })) };
}

/** Somebody who would like to see more than the partnership stated. */
function forged(world: World): (reference: Reference) => Reference {
  return regranted(world, (facts) =>
    altered(world.signing.grant(facts), (claims) => ({
      ...claims,
      facts: { ...facts, sharing: { [world.agreed.section]: 'GIVEN' } },
    })),
  );
}

async function grantAsCaller(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED', 1);
  const [client] = clients as [AgreedClient];
  const { answer } = await world.ask({
    as: 'PARTNER',
    clients,
    token: (caller) => world.signing.grant(factsFor('PARTNER', world.agreed, client, caller)),
  });
  if (!isUnauthenticated(answer))
    return fault(
      words('a grant in the place of the caller token', 'een grant in de plaats van het bellerstoken'),
      described(answer),
      words(
        'look at the kind in the header (typ schakel-caller+jwt), the issuer and the audience of the caller token',
        'kijk naar de soort in de hoofding (typ schakel-caller+jwt), de uitgever en de bestemming van het bellerstoken',
      ),
    );
  return refused(
    world,
    { reference: (reference) => ({ ...reference, grant: world.signing.caller(callerAs('PARTNER', world.agreed)) }) },
    words('a caller token in the place of the grant', 'een bellerstoken in de plaats van de grant'),
  );
}
