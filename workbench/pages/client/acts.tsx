import { useAboutClient } from './client-context.tsx';
import type { ActRecord } from './sections/content.ts';

interface ActsProps {
  /** As in @section: 'welfare.sanctions'. */
  readonly section: string;
  /** The row that they are done to; without one, what begins something in the section. */
  readonly record?: ActRecord | null;
  /** What they are about, for who hears the page. */
  readonly about?: string;
}

/** What the reader may do in a section of this client, or to one record of it. */
export function Acts(_props: ActsProps) {
  useAboutClient();
  return null;
}
