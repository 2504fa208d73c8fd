import { useFormat } from '../../format/use-format.ts';
import { MyHelpersDocument, type MyHelpersQuery } from '../../generated/my-helpers.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { sectionState } from '../../parts/section-state.ts';
import { useWords } from '../../words/use-words.ts';
import { OwnPage } from '../my-file/own-page.tsx';
import { OwnPart } from '../my-file/own-part.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { HelperList } from './helper-list.tsx';
import { namesIn, referralsOf } from './helpers.ts';
import { ReferralItems } from './referral-items.tsx';
import { words as own } from './words.ts';

const isIncomplete = ({ ownFile }: MyHelpersQuery) => (ownFile?.overview?.missingSources.length ?? 0) > 0;

/** Wie helpt mij: the members of the case, referrals, and deadlines in words. */
export function MyHelpersPage() {
  const words = useWords(own);
  const format = useFormat();
  const answer = useAnswer(MyHelpersDocument, { isIncomplete });
  const { again } = answer;
  return (
    <OwnPage title={words.title} intro={words.intro} answer={answer} file={({ ownFile }) => ownFile}>
      {(file) => {
        const { running, over } = referralsOf(file.referrals ?? []);
        return (
          <>
            <OwnPart
              title={words.helpers}
              source="PARTNERSHIP"
              state={sectionState(file, 'partnership.case', file.case?.closedOn === null ? file.case : null)}
              again={again}
              nothing={words.noHelpers}
            >
              {file.case === null ? null : <HelperList of={file.case} />}
            </OwnPart>
            <OwnPart
              title={words.referrals}
              source="PARTNERSHIP"
              state={sectionState(file, 'partnership.referrals', [...running, ...over])}
              again={again}
              nothing={words.noReferrals}
            >
              {running.length === 0 ? <p>{words.noReferrals}</p> : <ReferralItems referrals={running} />}
              {over.length === 0 ? null : (
                <details>
                  <summary>{words.referralsOver(format.number(over.length))}</summary>
                  <ReferralItems referrals={over} />
                </details>
              )}
            </OwnPart>
            <DeadlineList overview={file.overview} names={namesIn(file)} again={again} />
          </>
        );
      }}
    </OwnPage>
  );
}
