import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { PartnershipAgreementSignDocument } from '../../generated/partnership.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Message } from '../../parts/message.tsx';
import { usePurpose, useSession } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { type Agreement, agreementsOf, type Partnership, type Reader, speaksFor } from './agreement.ts';
import { AgreementFacts } from './agreement-card.tsx';
import { Matrix } from './matrix.tsx';
import { ProposeForm } from './propose-form.tsx';
import { words as own } from './words.ts';

interface AgreementsProps {
  readonly partnership: Partnership;
  readonly reader: Reader;
  readonly refetch: () => Promise<unknown>;
}

/** What the members agreed, what they are asked to sign, and a new proposal of the promotor. */
export function Agreements({ partnership, reader, refetch }: AgreementsProps) {
  const words = useWords(own);
  const { roles } = useSession();
  const can = speaksFor(partnership, roles, usePurpose());
  const [told, setTold] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { inForce, proposed, earlier } = agreementsOf(partnership.agreements ?? []);
  const done = (sentence: string) => {
    setTold(sentence);
    setOpen(false);
    void refetch();
  };
  return (
    <section className="stack" aria-labelledby="agreements">
      <h2 className="subject" id="agreements">
        {words.agreement}
      </h2>
      {partnership.agreements === null ? <p className="quiet">{words.agreementsHidden}</p> : null}
      {told === null ? null : <Message tone="good" title={told} takesFocus />}
      {proposed === null ? null : (
        <AgreementCard title={words.proposedTitle(proposed.textVersion)} agreement={proposed} reader={reader}>
          <SignForm agreement={proposed} reader={reader} signs={can.signs} done={done} refetch={refetch} />
        </AgreementCard>
      )}
      {inForce === null ? null : (
        <AgreementCard title={words.inForceTitle(inForce.textVersion)} agreement={inForce} reader={reader} />
      )}
      {partnership.agreements !== null && inForce === null ? <p>{words.noAgreement}</p> : null}
      {earlier.map((agreement) => (
        <details className="card fold" key={agreement.id}>
          <summary>
            {words.earlier}: {agreement.textVersion}
          </summary>
          <AgreementFacts agreement={agreement} />
          <Matrix caption={words.matrixOf(agreement.textVersion)} rows={agreement.matrix} reader={reader} />
        </details>
      ))}
      {can.proposes && isOpen ? (
        <ProposeForm
          partnership={partnership}
          base={inForce}
          onDone={() => done(words.proposed)}
          onCancel={() => setOpen(false)}
        />
      ) : null}
      {can.proposes && !isOpen ? (
        <div className="row">
          <Button
            variant="default"
            onClick={() => {
              setTold(null);
              setOpen(true);
            }}
          >
            {words.propose}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface AgreementCardProps {
  readonly title: string;
  readonly agreement: Agreement;
  readonly reader: Reader;
  readonly children?: ReactNode;
}

function AgreementCard({ title, agreement, reader, children }: AgreementCardProps) {
  const words = useWords(own);
  return (
    <section className="card stack" aria-labelledby={agreement.id}>
      <header>
        <h3 id={agreement.id}>{title}</h3>
      </header>
      <AgreementFacts agreement={agreement} />
      <Matrix caption={words.matrix} rows={agreement.matrix} reader={reader} />
      {children}
    </section>
  );
}

interface SignFormProps {
  readonly agreement: Agreement;
  readonly reader: Reader;
  readonly signs: boolean;
  readonly done: (sentence: string) => void;
  readonly refetch: () => Promise<unknown>;
}

function SignForm({ agreement, reader, signs, done, refetch }: SignFormProps) {
  const words = useWords(own);
  const { id, version, textVersion, unsigned } = agreement;
  if (!unsigned.some(({ kboNumber }) => kboNumber === reader.kboNumber)) return null;
  if (!signs) return <p className="quiet">{words.signWho(words.purposeActivation)}</p>;
  return (
    <ActForm
      act={PartnershipAgreementSignDocument}
      input={() => ({ id, expectedVersion: version })}
      onDone={() => done(words.signed)}
      submit={words.sign(textVersion)}
      onConflict={refetch}
    >
      <p>{words.signAsk}</p>
    </ActForm>
  );
}
