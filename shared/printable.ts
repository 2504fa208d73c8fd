/** A text of somebody else as it may stand in a terminal: signs that move the cursor, hide or turn round what stands there are shown as one. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, '\ufffd');
}
