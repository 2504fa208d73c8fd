import type { ClientMemberFragment } from '../../../generated/client.ts';
import { DateText } from '../../../parts/date-text.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Acts } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import { words as own } from '../words.ts';

interface MembersProps {
  readonly members: readonly ClientMemberFragment[];
  /** Id of the member that leads the case. */
  readonly lead: string;
}

/** Who follows the client: each organisation, what it is responsible for, since when; the lead first. */
export function Members({ members, lead }: MembersProps) {
  const words = useWords(own);
  const { say } = useAboutClient();
  const sorted = [...members].sort((one, other) => Number(other.id === lead) - Number(one.id === lead));
  return (
    <div className="client-members">
      <h2>{words.members}</h2>
      <ul>
        {sorted.map((member) => {
          const name = member.organisation.name ?? member.organisation.kboNumber;
          return (
            <li key={member.id}>
              <strong>{name}</strong> {member.id === lead ? `(${words.lead})` : null}
              <span className="quiet">
                {say.code('CaseResponsibility', member.responsibility)}
                {member.staffMember === null ? null : ` · ${member.staffMember}`} · {words.since}{' '}
                <DateText value={member.since} />
                {member.until === null ? null : (
                  <>
                    {' '}
                    {words.until} <DateText value={member.until} />
                  </>
                )}
              </span>
              <Acts section="partnership.case" record={member} about={name} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
