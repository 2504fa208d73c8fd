import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Lane } from './journey.ts';
import { dayAt, moved, type View, wholeView, zoomed } from './scale.ts';

/** A step of the buttons and keys. */
const STEP = 1.6;

export interface Zoom {
  readonly view: View;
  readonly whole: View;
  /** Around a day, or the middle of what is seen. */
  readonly closer: (around?: number) => void;
  readonly further: (around?: number) => void;
  readonly reset: () => void;
  /** A part of what is seen to the left (below 0) or the right. */
  readonly move: (part: number) => void;
  readonly set: (view: View) => void;
}

/** What the picture shows of the time: the whole at first, and anew when there is more to show. */
export function useZoom(lanes: readonly Lane[], today: string): Zoom {
  const whole = useMemo(() => wholeView(lanes, today), [lanes, today]);
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? whole;
  const middle = (view.from + view.to) / 2;
  return {
    view,
    whole,
    closer: (around = middle) => setChosen(zoomed(view, STEP, around, whole)),
    further: (around = middle) => setChosen(zoomed(view, 1 / STEP, around, whole)),
    reset: () => setChosen(null),
    move: (part) => setChosen(moved(view, part * (view.to - view.from), whole)),
    set: setChosen,
  };
}

/** Wheel, pinch and drag on the picture. A wheel alone scrolls the page, as everywhere; with Ctrl, or in the picture that has the focus, it zooms. */
export function useGestures(place: RefObject<SVGSVGElement | null>, zoom: Zoom, width: number): void {
  const latest = useRef({ zoom, width });
  latest.current = { zoom, width };
  useEffect(() => {
    const svg = place.current;
    if (svg === null) return;
    const onWheel = (event: WheelEvent) => {
      const { zoom: now, width: wide } = latest.current;
      const zooms = event.ctrlKey || event.metaKey || svg.contains(document.activeElement);
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!zooms && !sideways) return;
      event.preventDefault();
      if (sideways) return now.set(moved(now.view, (event.deltaX / wide) * spanOf(now.view), now.whole));
      const around = dayAt(event.clientX - svg.getBoundingClientRect().left, now.view, wide);
      now.set(zoomed(now.view, Math.exp(-event.deltaY / 400), around, now.whole));
    };
    const stop = followPointers(svg, latest);
    // React listens to the wheel in a way that cannot keep the page from scrolling.
    svg.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      svg.removeEventListener('wheel', onWheel);
      stop();
    };
  }, [place]);
}

type Latest = { readonly current: { readonly zoom: Zoom; readonly width: number } };

function spanOf({ from, to }: View): number {
  return to - from;
}

/** One pointer drags, two pinch. What was dragged further than a few pixels is no click. */
function followPointers(svg: SVGSVGElement, latest: Latest): () => void {
  const pointers = new Map<number, number>();
  let dragged = 0;
  const spread = () => {
    const [one = 0, other = 0] = [...pointers.values()];
    return Math.max(Math.abs(one - other), 1);
  };
  const onDown = (event: PointerEvent) => {
    if (pointers.size === 0) dragged = 0;
    pointers.set(event.pointerId, event.clientX);
  };
  const onMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const { zoom, width } = latest.current;
    const wide = spread();
    pointers.set(event.pointerId, event.clientX);
    dragged += Math.abs(event.clientX - before);
    if (pointers.size === 2) {
      const middle = [...pointers.values()].reduce((sum, x) => sum + x, 0) / 2;
      const around = dayAt(middle - svg.getBoundingClientRect().left, zoom.view, width);
      zoom.set(zoomed(zoom.view, spread() / wide, around, zoom.whole));
    } else zoom.set(moved(zoom.view, ((before - event.clientX) / width) * spanOf(zoom.view), zoom.whole));
  };
  const onUp = (event: PointerEvent) => pointers.delete(event.pointerId);
  const onClick = (event: MouseEvent) => {
    if (dragged > 6) event.preventDefault();
  };
  svg.addEventListener('pointerdown', onDown);
  svg.addEventListener('click', onClick, true);
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onUp);
  return () => {
    svg.removeEventListener('pointerdown', onDown);
    svg.removeEventListener('click', onClick, true);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onUp);
  };
}
