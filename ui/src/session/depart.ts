/**
 * Lets a likeness of a card set out from where the card stands, for the card itself makes room at
 * once for the next. It is nothing but a picture: nobody can reach it.
 */
export function depart(card: Element, to: { x: number; y: number }, milliseconds: number): void {
  const likeness = card.cloneNode(true) as HTMLElement;
  likeness.inert = true;
  likeness.ariaHidden = 'true';
  card.parentElement?.append(likeness);
  const away = { opacity: 0, translate: `${to.x}px ${to.y}px` };
  const motion = likeness.animate([{ opacity: 1 }, away], {
    duration: milliseconds,
    easing: 'ease-in',
    fill: 'forwards',
  });
  void motion.finished.finally(() => likeness.remove());
}
