import { Link, useParams } from 'wouter';
import { ActButtons } from '../../acts/act-buttons.tsx';
import { dayOf } from '../../format/dates.ts';
import { CodeLabel } from '../../parts/code-label.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { defineWords } from '../../words/words.ts';
import { Due } from './due.tsx';
import { MoreButton } from './more-button.tsx';
import { words as referralWords } from './referral-words.ts';
import { ACTS_AT, momentsOf, type Row, rowsOf, stepOf } from './todo.ts';
import { useReferrals } from './use-referrals.ts';
import { words as list } from './words.ts';

const own = defineWords({
  nl: { ...list.nl, ...referralWords.nl },
  en: { ...list.en, ...referralWords.en },
  fr: { ...list.fr, ...referralWords.fr },
});

/** One referral of the reader's organisation: what is asked, how it went, and what can be done with it. */
export function ReferralPage() {
  const words = useWords(own);
  const { id = '' } = useParams();
  const { data, problems, loading, again, refetch, hasMore, more } = useReferrals();
  const row = data === undefined ? undefined : rowsOf(data).find(({ referral }) => referral.id === id);
  const lists = (['received', 'sent', 'ended'] as const).filter(hasMore);
  const moreOf = { received: words.moreReceived, sent: words.moreSent, ended: words.moreEnded };
  return (
    <Page
      title={words.one}
      heading={row === undefined ? words.one : `${words.one}: ${row.referral.kindLabel} · ${row.name ?? words.noName}`}
    >
      <div className="stack">
        <Problems problems={problems} again={again} />
        {loading ? <Waiting lines={8} /> : null}
        {row === undefined ? null : <Told row={row} staffMember={data?.viewer.staffMember ?? ''} refetch={refetch} />}
        {data !== undefined && row === undefined ? (
          <Empty>
            <p>{words.notThere}</p>
            <div className="row">
              {lists.map((list) => (
                <MoreButton key={list} label={moreOf[list]} more={() => more(list)} />
              ))}
            </div>
          </Empty>
        ) : null}
        <Link href="/referrals">{words.backToList}</Link>
      </div>
    </Page>
  );
}

interface ToldProps {
  readonly row: Row;
  readonly staffMember: string;
  readonly refetch: () => Promise<unknown>;
}

function Told({ row, staffMember, refetch }: ToldProps) {
  const words = useWords(own);
  const { referral, clientId, side } = row;
  const nameOf = ({ name, kboNumber }: { name: string | null; kboNumber: string }) =>
    name ?? words.noOrganisation(kboNumber);
  const step = stepOf(row);
  const isWaiting = step === 'ANSWER' || step === 'AWAIT_ANSWER';
  return (
    <>
      <dl className="facts">
        <dt>{words.from}</dt>
        <dd>
          {nameOf(referral.sender)} ·{' '}
          <Staff of={referral.senderStaffMember} reader={staffMember} isOwn={side === 'SENT'} />
        </dd>
        <dt>{words.to}</dt>
        <dd>
          {nameOf(referral.recipient)}
          {referral.recipientStaffMember === null ? null : (
            <>
              {' · '}
              <Staff of={referral.recipientStaffMember} reader={staffMember} isOwn={side === 'RECEIVED'} />
            </>
          )}
        </dd>
        <dt>{words.status}</dt>
        <dd>{referral.statusLabel}</dd>
        {referral.reasonLabel === null ? null : (
          <>
            <dt>{words.reasonGiven}</dt>
            <dd>{referral.reasonLabel}</dd>
          </>
        )}
        {isWaiting ? (
          <>
            <dt>{words.answerBy}</dt>
            <dd>
              <Due row={row} today={dayOf(new Date())} />
            </dd>
          </>
        ) : null}
      </dl>
      <ActButtons names={ACTS_AT[step]} client={clientId} record={referral} onDone={refetch} />
      <section className="card" aria-labelledby="question">
        <header>
          <h2 id="question">{words.question}</h2>
        </header>
        {referral.question === null ? <p className="quiet">{words.noQuestion}</p> : <p>{referral.question}</p>}
        <h3>{words.sharedSections}</h3>
        <ul>
          {referral.sharedSections.map((section) => (
            <li key={section}>
              <CodeLabel list="Section" code={section} />
            </li>
          ))}
        </ul>
        <Link href={`/clients/${clientId}`}>{words.toClient}</Link>
      </section>
      <section className="card" aria-labelledby="course">
        <header>
          <h2 id="course">{words.course}</h2>
        </header>
        <ol>
          {momentsOf(referral).map(({ what, on }) => (
            <li key={what}>
              <DateText value={on} /> {words[`moment${what}`]}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Staff({ of, reader, isOwn }: { of: string; reader: string; isOwn: boolean }) {
  const words = useWords(own);
  return isOwn && of === reader ? words.you : of;
}
