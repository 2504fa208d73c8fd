import { createPublicKey } from 'node:crypto';
import type { Caller, Owner } from '../../../shared/caller.ts';
import { described, isUnauthenticated } from '../asking.ts';
import { type Check, type Fault, fault, first, type Verdict } from '../check.ts';
import { faultUnlessServed, notServed } from '../expectations.ts';
import { altered, restated, signedWithPublicKey, tooOld, unsigned } from '../signing.ts';
import { strangeKeys } from '../stand-in-keys.ts';
import { type Words, words } from '../words.ts';
import { agreedSelection, entitiesBody, type World } from '../world.ts';

const MINUTES = 60_000;
const from = (ms: number) => new Date(Date.now() + ms);

const VERIFY = words(
  'verify the signature (ES256 only), issuer, audience and time of the caller token against the published keys, and answer 401 with code UNAUTHENTICATED before anything is read',
  'controleer handtekening (alleen ES256), uitgever, bestemming en tijd van het bellerstoken tegen de gepubliceerde sleutels, en antwoord 401 met code UNAUTHENTICATED voor er iets gelezen wordt',
);

const TIME = words(
  'refuse when now - iat is above 65 s, or exp is over, whatever the other says: 401 with code UNAUTHENTICATED',
  'weiger wanneer nu - iat meer dan 65 s is, of exp voorbij, wat de andere ook zegt: 401 met code UNAUTHENTICATED',
);

/** Whoever asks has to come with a token that the gateway signed for this owner, now. */
export const callerChecks: readonly Check[] = [
  {
    id: 'caller-missing',
    holds: words('No answer without a caller token', 'Zonder bellerstoken komt er geen antwoord'),
    run: async (world) => {
      const body = entitiesBody(world.shape, agreedSelection(world.shape), []);
      const service = { query: '{ _service { sdl } }' };
      const asked = [
        [body, words('a question without a caller token', 'een vraag zonder bellerstoken')],
        [service, words('_service without a caller token', '_service zonder bellerstoken')],
      ] as const;
      return first(
        ...asked.map(([each, sent]) => async () => {
          const answer = await world.http.post(each);
          return isUnauthenticated(answer) ? null : fault(sent, described(answer), VERIFY);
        }),
      );
    },
  },
  {
    id: 'caller-forged',
    holds: words('No answer to a token that was changed', 'Een gewijzigd bellerstoken krijgt geen antwoord'),
    run: (world) =>
      first(
        () =>
          refused(
            world,
            (caller) => altered(world.signing.caller(caller), (claims) => ({ ...claims, roles: ['client'] })),
            words(
              'a caller token of which the roles were changed after it was signed',
              'een bellerstoken waarvan de rollen na het tekenen gewijzigd zijn',
            ),
          ),
        () =>
          refused(
            world,
            (caller) => world.signing.caller(caller, { keys: strangeKeys(world.standIn.gateway.signer().kid) }),
            words(
              "a caller token signed with a strange key under the gateway's key id",
              'een bellerstoken getekend met een vreemde sleutel onder de sleutel-id van de gateway',
            ),
          ),
      ),
  },
  {
    id: 'caller-expired',
    holds: words('No answer to a token that is over', 'Een verlopen bellerstoken krijgt geen antwoord'),
    run: (world) =>
      first(
        () =>
          refused(
            world,
            (caller) => world.signing.caller(caller, { at: from(-3 * MINUTES) }),
            words('a caller token that was over two minutes ago', 'een bellerstoken dat twee minuten geleden verliep'),
          ),
        () =>
          refused(
            world,
            (caller) => restated(world.signing.caller(caller), world.standIn.gateway, tooOld),
            words(
              'a caller token that was made 90 s ago (iat), whenever it ends',
              'een bellerstoken dat 90 s geleden gemaakt is (iat), wanneer het ook eindigt',
            ),
            TIME,
          ),
      ),
  },
  refusedCheck(
    'caller-other-audience',
    words('No answer to a token for another owner', 'Een bellerstoken voor een andere eigenaar krijgt geen antwoord'),
    (world) => (caller) => world.signing.caller(caller, { audience: otherThan(world.agreed.owner) }),
    words('a caller token for another owner', 'een bellerstoken voor een andere eigenaar'),
  ),
  refusedCheck(
    'caller-unknown-key',
    words('No answer to a token of an unknown key', 'Een bellerstoken van een onbekende sleutel krijgt geen antwoord'),
    (world) => (caller) => world.signing.caller(caller, { keys: strangeKeys() }),
    words(
      'a caller token signed with a key that nobody published',
      'een bellerstoken getekend met een sleutel die niemand publiceerde',
    ),
  ),
  {
    id: 'caller-rotated-key',
    holds: words('A new key of the gateway is taken up', 'Een nieuwe sleutel van de gateway wordt opgepikt'),
    run: rotatedKey,
  },
  {
    id: 'caller-clock-skew',
    holds: words('Clocks may differ a few seconds', 'Klokken mogen enkele seconden verschillen'),
    run: clockSkew,
  },
  {
    id: 'caller-none-algorithm',
    holds: words('The algorithm is not the choice of who sends', 'Wie zendt, kiest het algoritme niet'),
    run: (world) =>
      first(
        () =>
          refused(
            world,
            (caller) => unsigned(world.signing.caller(caller)),
            words('an unsigned caller token (alg: none)', 'een ongetekend bellerstoken (alg: none)'),
          ),
        ...[publicJwk, publicPem].map(
          (secretOf) => () =>
            refused(
              world,
              (caller) => signedWithPublicKey(world.signing.caller(caller), secretOf(world)),
              words(
                'a caller token signed with HS256 and the public key as its secret',
                'een bellerstoken getekend met HS256 en de publieke sleutel als geheim',
              ),
            ),
        ),
      ),
  },
];

function publicJwk({ standIn }: World): string {
  return JSON.stringify(standIn.gateway.published());
}

/** The form in which most libraries hold a key, and an old one took it for a secret. */
function publicPem({ standIn }: World): string {
  const key = createPublicKey({ key: { ...standIn.gateway.published() }, format: 'jwk' });
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

function refusedCheck(
  id: Check['id'],
  holds: Words,
  tokenOf: (world: World) => (caller: Caller) => string,
  sent: Words,
): Check {
  return { id, holds, run: (world) => refused(world, tokenOf(world), sent) };
}

async function refused(
  world: World,
  token: (caller: Caller) => string,
  sent: Words,
  advice = VERIFY,
): Promise<Fault | null> {
  const { answer } = await world.ask({ as: 'PARTNER', clients: world.clients('RECORDED', 1), token });
  return isUnauthenticated(answer) ? null : fault(sent, described(answer), advice);
}

function otherThan(owner: Owner): Owner {
  return owner === 'welfare' ? 'pes' : 'welfare';
}

const POLL_MS = 500;

/** The token of a key that was published a moment ago is accepted in time, and the key before it stays good. */
async function rotatedKey(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED', 1);
  const keys = world.standIn.gateway.publishAnother();
  const until = performance.now() + world.limits.rotationMs;
  const seconds = Math.round(world.limits.rotationMs / 1000);
  const ask = () => world.ask({ as: 'PARTNER', clients, token: (caller) => world.signing.caller(caller, { keys }) });
  let asked = await ask();
  while (notServed(world, asked, clients) !== null && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    asked = await ask();
  }
  const taken = faultUnlessServed(world, asked, clients, {
    sent: words(
      `a caller token signed with a key that the gateway published ${seconds} s ago`,
      `een bellerstoken getekend met een sleutel die de gateway ${seconds} s geleden publiceerde`,
    ),
    change: words(
      'fetch the published keys (JWKS) again when a token names a key id that you do not know, at most once a second',
      'haal de gepubliceerde sleutels (JWKS) opnieuw op wanneer een token een onbekende sleutel-id noemt, hoogstens eens per seconde',
    ),
  });
  if (taken !== null) return taken;
  return faultUnlessServed(world, await world.ask({ as: 'PARTNER', clients }), clients, {
    sent: words('a caller token of the key before the new one', 'een bellerstoken van de sleutel voor de nieuwe'),
    change: words(
      'accept every key that is published, not the newest alone',
      'aanvaard elke gepubliceerde sleutel, niet alleen de nieuwste',
    ),
  });
}

const SKEW_MS = 3000;

function clockSkew(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED', 1);
  return first(
    async () => {
      const token = (caller: Caller) => world.signing.caller(caller, { at: from(SKEW_MS) });
      return faultUnlessServed(world, await world.ask({ as: 'PARTNER', clients, token }), clients, {
        sent: words('a caller token dated three seconds ahead', 'een bellerstoken dat drie seconden voorloopt'),
        change: words(
          'allow five seconds between the clocks of two machines',
          'laat vijf seconden verschil toe tussen de klokken van twee machines',
        ),
      });
    },
    () =>
      refused(
        world,
        (caller) => world.signing.caller(caller, { at: from(10 * MINUTES) }),
        words('a caller token dated ten minutes ahead', 'een bellerstoken dat tien minuten voorloopt'),
      ),
  );
}
