/**
 * Keeps what one is working on in view when a message takes a row below the page: the control that
 * has the focus, and the end of the page for whoever was there.
 */
export function keepInView(pane: HTMLElement): () => void {
  let height = pane.clientHeight;
  let atEnd = false;
  const look = () => (atEnd = pane.scrollTop > 0 && below(pane, height) <= 1);
  const shrunk = () => {
    const less = pane.clientHeight < height;
    height = pane.clientHeight;
    if (!less) return;
    if (atEnd) pane.scrollTop = pane.scrollHeight;
    const focused = document.activeElement;
    if (focused !== pane && pane.contains(focused)) focused?.scrollIntoView({ block: 'nearest' });
  };
  const watch = new ResizeObserver(shrunk);
  watch.observe(pane);
  pane.addEventListener('scroll', look, { passive: true });
  return () => {
    watch.disconnect();
    pane.removeEventListener('scroll', look);
  };
}

/** How much of the page lies below what a pane of this height shows. */
function below(pane: HTMLElement, height: number): number {
  return pane.scrollHeight - pane.scrollTop - height;
}
