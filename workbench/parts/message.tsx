import { type ReactNode, useEffect, useRef } from 'react';

interface MessageProps {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly title: string;
  /** Takes the focus as soon as it is there: for the answer to what somebody just did. */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}

const MARKS = { good: '✓', warn: '!', bad: '✕' } as const;

/** A message in a place of its own, with a mark, a title and what to do. No heading: it comes at any place of a page. */
export function Message({ tone, title, takesFocus = false, children }: MessageProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <div
      className={`message message-${tone}`}
      ref={place}
      tabIndex={takesFocus ? -1 : undefined}
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      <p className="message-title">
        <span className="state-mark" aria-hidden="true">
          {MARKS[tone]}
        </span>
        {title}
      </p>
      {children}
    </div>
  );
}
