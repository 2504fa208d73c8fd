import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { dayOf } from '../../../format/dates.ts';
import { StateMark } from '../../../parts/state-mark.tsx';
import { useWords } from '../../../words/use-words.ts';
import { printOnly } from '../print-only.ts';
import type { Lane } from './journey.ts';
import { JourneyTable } from './journey-table.tsx';
import { Picture } from './picture.tsx';
import { useZoom } from './use-zoom.ts';
import { words as own } from './words.ts';

interface JourneyCardProps {
  readonly lanes: readonly Lane[];
  /** False where the picture across owners could not be made: periods are known then, events and deadlines are not. */
  readonly isWhole: boolean;
}

/** The journey across owners, as a picture or as a table of the same. */
export function JourneyCard({ lanes, isWhole }: JourneyCardProps) {
  const words = useWords(own);
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const today = dayOf(new Date());
  const zoom = useZoom(lanes, today);
  const isEmpty = lanes.length === 0;
  return (
    <section className="card journey" aria-labelledby={heading} id="journey" tabIndex={-1}>
      <header>
        <h2 id={heading}>{words.journey}</h2>
        <div className="row no-print">
          {asTable || isEmpty ? null : (
            <>
              <Tool label={words.earlier} sign="‹" onClick={() => zoom.move(-0.5)} />
              <Tool label={words.later} sign="›" onClick={() => zoom.move(0.5)} />
              <Tool label={words.zoomOut} sign="−" onClick={() => zoom.further()} />
              <Tool label={words.zoomIn} sign="+" onClick={() => zoom.closer()} />
              <Button variant="default" size="compact-sm" onClick={zoom.reset}>
                {words.whole}
              </Button>
            </>
          )}
          <Button variant="default" size="compact-sm" onClick={() => setAsTable(!asTable)} disabled={isEmpty}>
            {asTable ? words.asPicture : words.asTable}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => printOnly('journey')} disabled={isEmpty}>
            {words.printJourney}
          </Button>
        </div>
      </header>
      {isWhole ? null : <StateMark state="UNREACHABLE" source="PARTNERSHIP" />}
      {isEmpty && isWhole ? <p>{words.nothing}</p> : null}
      {isEmpty || asTable ? null : (
        <>
          <Picture lanes={lanes} zoom={zoom} today={today} />
          <p className="quiet journey-legend">{words.legend}</p>
          <p className="quiet no-print journey-legend">{words.hint}</p>
        </>
      )}
      {asTable ? <JourneyTable lanes={lanes} /> : null}
    </section>
  );
}

function Tool({ label, sign, onClick }: { label: string; sign: string; onClick: () => void }) {
  return (
    <Button variant="default" size="compact-sm" aria-label={label} title={label} onClick={onClick}>
      {sign}
    </Button>
  );
}
