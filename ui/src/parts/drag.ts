/** How far the pointer goes before a press is a drag, in pixels. */
const slack = 5;

export interface Drag {
  begin: () => void;
  /** How far the pointer is from where it was pressed, down, and where it is, across. */
  move: (down: number, x: number) => void;
  drop: () => void;
  cancel: () => void;
}

/** Follows a pressed mouse until it is let go; Escape leaves everything as it was. */
export function drag(press: PointerEvent, { begin, move, drop, cancel }: Drag): void {
  const button = press.currentTarget as HTMLElement;
  const tidy = new AbortController();
  const { signal } = tidy;
  let begun = false;

  const moved = ({ clientX, clientY, pointerId }: PointerEvent) => {
    const [x, y] = [clientX - press.clientX, clientY - press.clientY];
    if (!begun) {
      if (Math.hypot(x, y) < slack) return;
      begun = true;
      button.setPointerCapture(pointerId);
      begin();
    }
    move(y, clientX);
  };
  const released = () => {
    tidy.abort();
    if (!begun) return;
    // The click that follows a drag asks for nothing.
    const swallow = (click: MouseEvent) => click.stopPropagation();
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
    drop();
  };
  const stopped = () => {
    tidy.abort();
    if (begun) cancel();
  };
  // The engine would begin a drag or a selection of its own, and take the pointer away with it.
  getSelection()?.removeAllRanges();
  for (const own of ['selectstart', 'dragstart'])
    addEventListener(own, (event) => event.preventDefault(), { signal });
  addEventListener('pointermove', moved, { signal });
  addEventListener('pointerup', released, { signal });
  addEventListener('pointercancel', stopped, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && stopped(), { signal });
}
