import { type ReactNode, useEffect, useRef } from 'react';

// The first page leaves the focus where the browser puts it; every later one takes it to its heading.
let isFirstPage = true;

interface PageProps {
  /** For the tab and the history of the browser: never a name or another personal datum. */
  readonly title: string;
  /** The heading, where it says more than the title. */
  readonly heading?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title, and a heading that takes the focus when somebody comes here. */
export function Page({ title, heading, children }: PageProps) {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Schakel`;
  }, [title]);
  useEffect(() => {
    if (!isFirstPage) h1.current?.focus();
    isFirstPage = false;
  }, []);
  return (
    <>
      <h1 ref={h1} tabIndex={-1}>
        {heading ?? title}
      </h1>
      {children}
    </>
  );
}
