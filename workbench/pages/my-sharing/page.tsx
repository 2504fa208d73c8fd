import { MySharingDocument } from '../../generated/my-sharing.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { sectionState } from '../../parts/section-state.ts';
import { useWords } from '../../words/use-words.ts';
import { OwnPage } from '../my-file/own-page.tsx';
import { NotThere } from '../my-file/own-part.tsx';
import { byRecipient } from './choices.ts';
import { RecipientPart } from './recipient-part.tsx';
import { words as own } from './words.ts';

/** Wat wordt gedeeld: per organisation what it can see, where the client decides on that, and where the law does. */
export function MySharingPage() {
  const words = useWords(own);
  const answer = useAnswer(MySharingDocument);
  const { again, refetch } = answer;
  return (
    <OwnPage title={words.title} intro={words.intro} answer={answer} file={({ ownFile }) => ownFile}>
      {(file) => {
        const state = sectionState(file, 'partnership.sharing', file.sharingChoices);
        if (state !== 'DISCLOSED')
          return <NotThere state={state} source="PARTNERSHIP" again={again} nothing={words.nobody} />;
        return byRecipient(file.sharingChoices ?? []).map((recipient) => (
          <RecipientPart key={recipient.kboNumber} of={recipient} client={file.id} refetch={refetch} />
        ));
      }}
    </OwnPage>
  );
}
