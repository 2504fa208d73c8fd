import { useFormat } from '../../format/use-format.ts';
import { MyPlanDocument } from '../../generated/my-plan.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { sectionState } from '../../parts/section-state.ts';
import { useWords } from '../../words/use-words.ts';
import { OwnPage } from '../my-file/own-page.tsx';
import { NotThere, OwnPart } from '../my-file/own-part.tsx';
import { GoalAdd } from './goal-add.tsx';
import { GoalCard } from './goal-card.tsx';
import { goalsOf } from './goals.ts';
import { words as own } from './words.ts';

/** Mijn plan: goals and who does what for them; the client adds one in their own words, and prints it. */
export function MyPlanPage() {
  const words = useWords(own);
  const format = useFormat();
  const answer = useAnswer(MyPlanDocument);
  const { again, refetch } = answer;
  return (
    <OwnPage title={words.title} intro={words.intro} answer={answer} file={({ ownFile }) => ownFile}>
      {(file) => {
        const { open, ended } = goalsOf(file.plan?.goals, file.healthPlan?.goals);
        const state = sectionState(file, 'partnership.plan', [...open, ...ended]);
        const health = sectionState(file, 'partnership.plan-health', open);
        return (
          <>
            <OwnPart title={words.goals} source="PARTNERSHIP" state={state} again={again} nothing={words.noGoals}>
              {open.length === 0 ? (
                <p>{words.noGoals}</p>
              ) : (
                <ul className="cards">
                  {open.map((goal) => (
                    <li key={goal.id} className="card">
                      <GoalCard goal={goal} />
                    </li>
                  ))}
                </ul>
              )}
              {health === 'DISCLOSED' || health === 'EMPTY' ? null : (
                <section>
                  <h3>{words.health}</h3>
                  <NotThere state={health} source="PARTNERSHIP" again={again} nothing="" />
                </section>
              )}
              {ended.length === 0 ? null : (
                <details>
                  <summary>{words.ended(format.number(ended.length))}</summary>
                  <ul className="cards">
                    {ended.map((goal) => (
                      <li key={goal.id} className="card">
                        <GoalCard goal={goal} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </OwnPart>
            <GoalAdd client={file.id} refetch={refetch} />
          </>
        );
      }}
    </OwnPage>
  );
}
