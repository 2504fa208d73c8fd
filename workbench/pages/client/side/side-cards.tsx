import { useFormat } from '../../../format/use-format.ts';
import { DateText } from '../../../parts/date-text.tsx';
import { remedyOf, sectionState } from '../../../parts/section-state.ts';
import { useWords } from '../../../words/use-words.ts';
import { Acts } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import type { ClientOfPage } from '../owners.ts';
import { isOpen, latestLooks, sharingInShort } from './side.ts';
import { SideCard } from './side-card.tsx';
import { words as own } from './words.ts';

/** The plan in short: its open goals. */
export function PlanCard({ client }: { client: ClientOfPage }) {
  const words = useWords(own);
  const format = useFormat();
  const { id } = useAboutClient();
  const goals = client.plan?.goals ?? [];
  const health = client.healthPlan?.goals ?? [];
  return (
    <SideCard
      title={`${words.plan} (${format.counted(goals.length, words.goal, words.goals)})`}
      section="partnership.plan"
      state={sectionState(client, 'partnership.plan', client.plan)}
      more={{ href: `/clients/${id}/plan`, label: words.toPlan }}
      acts={<Acts section="partnership.plan" about={words.plan} />}
    >
      {goals.length === 0 ? <p className="quiet">{words.noGoals}</p> : null}
      <ul className="client-short">
        {goals
          .filter(({ status }) => status === 'OPEN')
          .map((goal) => (
            <li key={goal.id}>
              {goal.statement} <span className="quiet">{goal.lifeDomainLabel}</span>
            </li>
          ))}
      </ul>
      {health.length === 0 ? null : (
        <p className="quiet">
          {words.planHealth}: {format.number(health.length)}
        </p>
      )}
    </SideCard>
  );
}

/** The referrals that are open. */
export function ReferralsCard({ client }: { client: ClientOfPage }) {
  const words = useWords(own);
  const format = useFormat();
  const { id } = useAboutClient();
  const open = (client.referrals ?? []).filter(isOpen);
  return (
    <SideCard
      title={`${words.referrals} (${words.openReferrals(format.number(open.length))})`}
      section="partnership.referrals"
      state={sectionState(client, 'partnership.referrals', client.referrals)}
      more={{ href: `/clients/${id}/referrals`, label: words.toReferrals }}
      acts={<Acts section="partnership.referrals" about={words.referrals} />}
    >
      {open.length === 0 ? <p className="quiet">{words.noOpenReferrals}</p> : null}
      <ul className="client-short">
        {open.slice(0, 4).map((referral) => (
          <li key={referral.id}>
            {referral.kindLabel}, {referral.recipient.name ?? referral.recipient.kboNumber}{' '}
            <span className="quiet">
              {referral.statusLabel} · <DateText value={referral.sentOn ?? referral.draftedOn} />
            </span>
          </li>
        ))}
      </ul>
    </SideCard>
  );
}

/** By organisation how much of the client it sees. */
export function SharingCard({ client }: { client: ClientOfPage }) {
  const words = useWords(own);
  const format = useFormat();
  const { id } = useAboutClient();
  const sharing = sharingInShort(client.sharingChoices ?? []);
  return (
    <SideCard
      title={words.sharing}
      section="partnership.sharing"
      state={sectionState(client, 'partnership.sharing', client.sharingChoices)}
      more={{ href: `/clients/${id}/sharing`, label: words.toSharing }}
      acts={<Acts section="partnership.sharing" about={words.sharing} />}
    >
      {sharing.length === 0 ? <p className="quiet">{words.noSharing}</p> : null}
      <ul className="client-short">
        {sharing.map(({ recipient, asked, given, byLaw }) => (
          <li key={recipient.kboNumber}>
            {recipient.name ?? recipient.kboNumber}{' '}
            <span className="quiet">
              {asked === 0 ? null : words.sharesOf(format.number(given), format.number(asked))}
              {asked > 0 && byLaw > 0 ? ' · ' : null}
              {byLaw === 0 ? null : `${format.number(byLaw)} ${words.byLaw}`}
            </span>
          </li>
        ))}
      </ul>
    </SideCard>
  );
}

/** Who looked last, for who may know: the client and the data protection officer. */
export function WhoLookedCard({ client }: { client: ClientOfPage }) {
  const words = useWords(own);
  const { id } = useAboutClient();
  const { pes, welfare, socialEconomy } = client;
  const state = sectionState(client, 'partnership.disclosures', client.disclosures);
  const looks = latestLooks(
    [client, pes, welfare, socialEconomy].map((record) => record?.disclosures ?? null),
    5,
  );
  return (
    <SideCard
      title={words.whoLooked}
      section="partnership.disclosures"
      state={state}
      remedy={state === 'PURPOSE' ? words.whoLookedFor : remedyOf(client, 'partnership.disclosures')}
      more={{ href: `/clients/${id}/who-looked`, label: words.toWhoLooked }}
    >
      {looks.length === 0 ? <p className="quiet">{words.nobodyLooked}</p> : null}
      <ul className="client-short">
        {looks.map((look) => (
          <li key={`${look.requestId}${look.label}`}>
            {look.label} <DateText value={look.at} as="age" />
          </li>
        ))}
      </ul>
    </SideCard>
  );
}
