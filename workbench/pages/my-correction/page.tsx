import { useFormat } from '../../format/use-format.ts';
import { MyCorrectionsDocument, type MyCorrectionsQuery } from '../../generated/my-correction.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { sectionState } from '../../parts/section-state.ts';
import { useWords } from '../../words/use-words.ts';
import { OwnPage } from '../my-file/own-page.tsx';
import { OwnPart } from '../my-file/own-part.tsx';
import { CorrectionPart } from './correction-part.tsx';
import { missingHolders, signalsOf } from './parts.ts';
import { SignalList } from './signal-list.tsx';
import { words as own } from './words.ts';

const isIncomplete = ({ ownFile }: MyCorrectionsQuery) => ownFile !== null && missingHolders(ownFile).length > 0;

/** Klopt er iets niet?: asks the organisation that wrote something down to correct it, and follows what was asked. */
export function MyCorrectionPage() {
  const words = useWords(own);
  const format = useFormat();
  const answer = useAnswer(MyCorrectionsDocument, { isIncomplete });
  const { again, refetch } = answer;
  return (
    <OwnPage title={words.title} intro={words.intro} answer={answer} file={({ ownFile }) => ownFile}>
      {(file) => {
        const { own: mine, ofOthers } = signalsOf(file.signals ?? []);
        return (
          <>
            <CorrectionPart file={file} again={again} refetch={refetch} />
            <OwnPart
              title={words.mine}
              source="PARTNERSHIP"
              state={sectionState(file, 'partnership.signals', [...mine, ...ofOthers])}
              again={again}
              nothing={words.noneAsked}
            >
              {mine.length === 0 ? <p>{words.noneAsked}</p> : <SignalList signals={mine} />}
              {ofOthers.length === 0 ? null : (
                <details>
                  <summary>{words.ofOthers(format.number(ofOthers.length))}</summary>
                  <SignalList signals={ofOthers} />
                </details>
              )}
            </OwnPart>
          </>
        );
      }}
    </OwnPage>
  );
}
