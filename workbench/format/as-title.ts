/** A label of a code as it begins a line: 'Markt of netwerk'. */
export function asTitle(label: string): string {
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}
