/** Where along its anchor's edge a panel is lined up. */
export type Align = 'start' | 'middle' | 'end';

const gap = 4;
const margin = 8;

/**
 * Puts an open popover under its anchor, or above it where there is more room, and inside the
 * window. CSS anchor positioning would do, but the oldest WebViews we run on lack it.
 */
export function place(panel: HTMLElement, anchor: Element, align: Align): void {
  const at = anchor.getBoundingClientRect();
  Object.assign(panel.style, { position: 'fixed', inset: 'auto', margin: '0' });

  const { offsetWidth: width, offsetHeight: height } = panel;
  const lined = {
    start: at.left,
    middle: at.left + (at.width - width) / 2,
    end: at.right - width,
  }[align];
  const left = Math.max(margin, Math.min(lined, innerWidth - width - margin));

  const below = at.bottom + gap;
  const above = at.top - gap - height;
  const top = below + height > innerHeight - margin && above >= margin ? above : below;
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
