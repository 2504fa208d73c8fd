import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { dayOf } from '../../../format/dates.ts';
import { ClientReferralsDocument, type ClientReferralsQuery } from '../../../generated/client.ts';
import { useAnswer } from '../../../graph/use-answer.ts';
import { DateText } from '../../../parts/date-text.tsx';
import { SectionCard } from '../../../parts/section-card.tsx';
import { remedyOf, sectionState } from '../../../parts/section-state.ts';
import { useWords } from '../../../words/use-words.ts';
import { Acts } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import { ClientFrame } from '../client-frame.tsx';
import { isOpen } from '../side/side.ts';
import { words as own } from './words.ts';

const SECTION = 'partnership.referrals';

/** The referrals of a client: open ones first, each with its question, what it shares and how it stands. */
export function ClientReferralsPage() {
  const { id = '' } = useParams();
  const words = useWords(own);
  const answer = useAnswer(ClientReferralsDocument, { variables: { id } });
  const client = answer.data?.client;
  return (
    <ClientFrame title={words.title} id={id} here="/referrals" client={client} answer={answer}>
      {client ? <Referrals client={client} /> : null}
    </ClientFrame>
  );
}

type ClientOfPage = NonNullable<ClientReferralsQuery['client']>;
type Referral = NonNullable<ClientOfPage['referrals']>[number];

function Referrals({ client }: { client: ClientOfPage }) {
  const words = useWords(own);
  const state = sectionState(client, SECTION, client.referrals);
  if (client.referrals === null)
    return (
      <SectionCard
        title={words.title}
        source="PARTNERSHIP"
        state={state}
        remedy={state === 'PURPOSE' ? null : remedyOf(client, SECTION)}
      />
    );
  const groups = [
    { name: words.open, rows: client.referrals.filter(isOpen) },
    { name: words.ended, rows: client.referrals.filter((referral) => !isOpen(referral)) },
  ];
  return (
    <>
      <div className="row no-print">
        <Acts section={SECTION} about={words.title} />
      </div>
      {client.referrals.length === 0 ? <p className="card quiet">{words.none}</p> : null}
      {groups.map(({ name, rows }) =>
        rows.length === 0 ? null : (
          <section key={name} className="stack" aria-label={name}>
            <h2 className="client-group">{name}</h2>
            {rows.map((referral) => (
              <ReferralCard key={referral.id} referral={referral} />
            ))}
          </section>
        ),
      )}
    </>
  );
}

function ReferralCard({ referral }: { referral: Referral }) {
  const words = useWords(own);
  const { say } = useAboutClient();
  const { sender, recipient, kindLabel, statusLabel, question, sharedSections, answerDueOn, answeredOn } = referral;
  const isLate = answerDueOn !== null && answeredOn === null && isOpen(referral) && answerDueOn < dayOf(new Date());
  const title = `${kindLabel}: ${words.fromTo(sender.name ?? sender.kboNumber, recipient.name ?? recipient.kboNumber)}`;
  return (
    <article className="card">
      <header>
        <h3>{title}</h3>
        <p>{statusLabel}</p>
      </header>
      <dl className="client-facts">
        <Text label={words.question}>{question}</Text>
        <Text label={words.shares}>{sharedSections.map(say.section).join(', ')}</Text>
        <Day label={words.drafted} value={referral.draftedOn} />
        <Day label={words.sent} value={referral.sentOn} />
        <Day label={words.answerBy} value={answeredOn === null ? answerDueOn : null}>
          {isLate ? <strong className="state-bad"> ! {words.late}</strong> : null}
        </Day>
        <Day label={words.answered} value={answeredOn} />
        <Day label={words.started} value={referral.startedOn} />
        <Day label={words.internship} value={referral.internshipFrom}>
          {referral.internshipTo === null ? null : (
            <>
              {' – '}
              <DateText value={referral.internshipTo} />
            </>
          )}
        </Day>
        <Day label={words.endedOn} value={referral.endedOn} />
        <Text label={words.reason}>{referral.reasonLabel}</Text>
        <Text label={words.senderStaff}>{referral.senderStaffMember}</Text>
        <Text label={words.recipientStaff}>{referral.recipientStaffMember}</Text>
      </dl>
      <div className="row no-print">
        <Acts section={SECTION} record={referral} about={title} />
      </div>
    </article>
  );
}

function Text({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Day({ label, value, children }: { label: string; value: string | null; children?: ReactNode }) {
  if (value === null) return null;
  return (
    <Text label={label}>
      <DateText value={value} />
      {children}
    </Text>
  );
}
