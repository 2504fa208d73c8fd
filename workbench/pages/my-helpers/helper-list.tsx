import { useFormat } from '../../format/use-format.ts';
import { CodeLabel } from '../../parts/code-label.tsx';
import { useWords } from '../../words/use-words.ts';
import { helpersOf, type Member } from './helpers.ts';
import { words as own } from './words.ts';

// The graph keeps no telephone of an organisation; the register of enterprises does, for everybody.
const REGISTER = 'https://kbopub.economie.fgov.be/kbopub/toonondernemingps.html?ondernemingsnummer=';

/** The organisations of the case: what each does, who leads, how to reach them. */
export function HelperList({ of }: { of: Parameters<typeof helpersOf>[0] }) {
  return (
    <ul className="cards">
      {helpersOf(of).map((member) => (
        <li key={member.id} className="card">
          <Helper member={member} leads={member.id === of.lead.id} />
        </li>
      ))}
    </ul>
  );
}

function Helper({ member, leads }: { member: Member; leads: boolean }) {
  const words = useWords(own);
  const format = useFormat();
  const { organisation, responsibility, since, until, staffMember } = member;
  const name = organisation.name ?? words.someOrganisation;
  // The label stands within the sentence: it begins small there.
  const [before = '', after = ''] = words.doesWhat('\u0000').split('\u0000');
  return (
    <>
      <h3>{name}</h3>
      {leads ? (
        <p>
          <strong>{words.leads}</strong>
        </p>
      ) : null}
      <p>
        {before}
        <CodeLabel list="CaseResponsibility" code={responsibility} />
        {after}
      </p>
      <p>
        {until === null ? words.sinceDay(format.date(since)) : words.untilDay(format.date(until))}{' '}
        {staffMember === null ? words.noStaff : words.hasStaff}
      </p>
      <p className="no-print">
        <a href={`${REGISTER}${organisation.kboNumber}`} target="_blank" rel="noreferrer">
          {words.contact(name)}
        </a>{' '}
        {words.contactWhere}
      </p>
    </>
  );
}
