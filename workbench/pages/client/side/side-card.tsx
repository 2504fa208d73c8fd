import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import type { SectionState } from '../../../parts/section-state.ts';
import { StateMark } from '../../../parts/state-mark.tsx';
import { anchorOf } from '../sections/cards.ts';

interface SideCardProps {
  readonly title: ReactNode;
  readonly section: string;
  /** Shown in the place of the content where the section is not disclosed. */
  readonly state: SectionState;
  readonly more?: { readonly href: string; readonly label: string };
  /** Beside the reason, where there is no content. */
  readonly remedy?: ReactNode;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A small card beside the others: a section of the partnership in short, with the way to all of it. */
export function SideCard({ title, section, state, more, remedy, acts, children }: SideCardProps) {
  const heading = useId();
  const isThere = state === 'DISCLOSED' || state === 'EMPTY';
  return (
    <section className="card client-side" aria-labelledby={heading} id={anchorOf(section)} tabIndex={-1}>
      <header>
        <h2 id={heading}>{title}</h2>
      </header>
      {isThere ? (
        children
      ) : (
        <>
          <StateMark state={state} source="PARTNERSHIP" />
          {remedy ? <p className="quiet">{remedy}</p> : null}
        </>
      )}
      <div className="row no-print">
        {more && isThere ? <Link href={more.href}>{more.label}</Link> : null}
        {acts}
      </div>
    </section>
  );
}
