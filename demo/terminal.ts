/** Where the demo tells what it does; `process.stdout` fits. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Lines that stay, and one line of progress below them that is written over; nothing is overwritten in a file or a pipe. */
export interface Terminal {
  line(text?: string): void;
  progress(text: string): void;
}

const CLEAR = '\r\u001b[K';

export function createTerminal(out: Output): Terminal {
  let open = false;
  const clear = () => {
    if (open) out.write(CLEAR);
    open = false;
  };
  return {
    line: (text = '') => {
      clear();
      out.write(`${text}\n`);
    },
    progress: (text) => {
      if (out.isTTY !== true) return;
      clear();
      out.write(text);
      open = true;
    },
  };
}
