/** Prints one part of the page, and nothing else of it: client.css hides the rest while `data-print` names it. */
export function printOnly(part: 'journey'): void {
  const page = document.documentElement;
  page.dataset.print = part;
  window.addEventListener(
    'afterprint',
    () => {
      delete page.dataset.print;
    },
    { once: true },
  );
  window.print();
}
