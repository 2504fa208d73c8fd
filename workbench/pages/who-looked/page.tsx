import { useState } from 'react';
import { WhoLookedDocument, type WhoLookedQuery } from '../../generated/who-looked.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { sectionState } from '../../parts/section-state.ts';
import { useWords } from '../../words/use-words.ts';
import { OwnPage } from '../my-file/own-page.tsx';
import { OwnPart } from '../my-file/own-part.tsx';
import { pagesOf } from './looks.ts';
import { LooksPart } from './looks-part.tsx';
import { UrgentLooks } from './urgent-looks.tsx';
import { words as own } from './words.ts';

const AWAY = ['UNREACHABLE', 'NOT_LOGGED'];
const isIncomplete = ({ ownFile }: WhoLookedQuery) =>
  ownFile !== null && pagesOf(ownFile).some(({ state }) => AWAY.includes(state));

/** Wie keek in mijn dossier en waarom: the logs of all owners together, a sentence for each look, day by day. */
export function WhoLookedPage() {
  const words = useWords(own);
  // The moments behind which the pages begin that were left through: the last one is where the reader is.
  const [moments, setMoments] = useState<readonly string[]>([]);
  const after = moments.at(-1) ?? null;
  const answer = useAnswer(WhoLookedDocument, { variables: { after }, isIncomplete });
  const { again } = answer;
  return (
    <OwnPage title={words.title} intro={words.intro} answer={answer} file={({ ownFile }) => ownFile}>
      {(file) => (
        <>
          {after === null ? (
            <OwnPart
              title={words.urgent}
              source="PARTNERSHIP"
              state={sectionState(file, 'partnership.urgent-access', file.urgentAccesses)}
              again={again}
              nothing={words.noUrgent}
            >
              <UrgentLooks looks={file.urgentAccesses ?? []} />
            </OwnPart>
          ) : null}
          <LooksPart
            key={after ?? 'latest'}
            pages={pagesOf(file)}
            again={again}
            isLatest={after === null}
            toOlder={(moment) => setMoments([...moments, moment])}
            toNewer={() => setMoments(moments.slice(0, -1))}
          />
        </>
      )}
    </OwnPage>
  );
}
