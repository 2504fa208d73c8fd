import type { ReactNode } from 'react';
import type { ClientHeadFragment } from '../../../generated/client.ts';
import { DateText } from '../../../parts/date-text.tsx';
import { remedyOf, sectionState } from '../../../parts/section-state.ts';
import { StateMark } from '../../../parts/state-mark.tsx';
import { usePurpose, useSession } from '../../../session/reader.tsx';
import { PURPOSE_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { ActButton } from '../act-button.tsx';
import { ActsOf } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import { anchorOf } from '../sections/cards.ts';
import { words as own } from '../words.ts';
import { Members } from './members.tsx';
import { NationalNumber } from './national-number.tsx';

/** Who it is, why the reader may see them, and who follows them. */
export function ClientHead({ client }: { client: ClientHeadFragment }) {
  const words = useWords(own);
  return (
    <section className="card client-head" aria-label={words.title}>
      <div className="client-head-facts">
        <IdentityFacts client={client} />
        <RelationFacts client={client} />
      </div>
      <CaseFacts client={client} />
    </section>
  );
}

function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function IdentityFacts({ client }: { client: ClientHeadFragment }) {
  const words = useWords(own);
  const { identity } = client;
  if (identity === null) return <Missing client={client} section="partnership.identity" />;
  const { birthDate, municipality, nationalNumber, preferredLanguage } = identity;
  return (
    <dl className="client-facts" id={anchorOf('partnership.identity')}>
      {birthDate === null ? null : (
        <Item label={words.birthDate}>
          <DateText value={birthDate} />
        </Item>
      )}
      {municipality === null ? null : <Item label={words.livesIn}>{municipality.name}</Item>}
      {preferredLanguage === null ? null : <Item label={words.speaks}>{languageName(preferredLanguage)}</Item>}
      <Item label={words.nationalNumber}>
        <NationalNumber value={nationalNumber} />
      </Item>
    </dl>
  );
}

function languageName(code: string): string {
  const language = document.documentElement.lang || 'nl';
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function RelationFacts({ client }: { client: ClientHeadFragment }) {
  const words = useWords(own);
  const { organisation } = useSession();
  const { say } = useAboutClient();
  const purpose = usePurpose();
  const file = client.case;
  const mine = file?.members.find((member) => member.organisation.kboNumber === organisation);
  const lead = file?.members.find(({ id }) => id === file.lead.id);
  return (
    <dl className="client-facts">
      <Item label={words.relation}>{say.code('ClientRelation', client.relation)}</Item>
      <Item label={words.purpose}>{words[PURPOSE_WORDS[purpose]]}</Item>
      {file === null ? null : (
        <Item label={words.caseSince}>
          <DateText value={mine?.since ?? file.openedOn} />
        </Item>
      )}
      {file === null || file.closedOn === null ? null : (
        <Item label={words.caseClosed}>
          <DateText value={file.closedOn} />
        </Item>
      )}
      {lead === undefined ? null : (
        <Item label={words.leadIs}>{lead.organisation.name ?? lead.organisation.kboNumber}</Item>
      )}
    </dl>
  );
}

function CaseFacts({ client }: { client: ClientHeadFragment }) {
  const words = useWords(own);
  const file = client.case;
  const state = sectionState(client, 'partnership.case', file);
  return (
    <div className="client-head-case" id={anchorOf('partnership.case')} tabIndex={-1}>
      {file === null ? (
        state === 'EMPTY' ? (
          <p className="quiet">{words.noCase}</p>
        ) : (
          <Missing client={client} section="partnership.case" />
        )
      ) : (
        <Members members={file.members} lead={file.lead.id} />
      )}
      <div className="row no-print">
        <ActButton act="referralDraft" label={words.refer} />
        <ActsOf section="partnership.case" name={words.caseName} record={file} />
        <ActButton act="signalSend" label={words.tellOwner} />
      </div>
    </div>
  );
}

function Missing({ client, section }: { client: ClientHeadFragment; section: string }) {
  const state = sectionState(client, section, null);
  const remedy = state === 'PURPOSE' ? null : remedyOf(client, section);
  return (
    <p>
      <StateMark state={state} source="PARTNERSHIP" /> {remedy}
    </p>
  );
}
