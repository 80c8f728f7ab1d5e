import type { Attachment } from 'svelte/attachments';
import { place } from './place';
import './tooltip.css';

/** How long the pointer rests on something, in milliseconds, before a tooltip comes. */
const rest = 300;

/**
 * Shows a word or two beside an element on hover and on keyboard focus, until Escape. As a
 * `description` it is read after the element's name; as a `label` it repeats the name and is
 * silent. Use it as `{@attach tooltip(text)}`, on something the keyboard reaches.
 */
export function tooltip(
  text: string | undefined,
  role: 'description' | 'label' = 'description',
): Attachment<HTMLElement> {
  return (element) => {
    if (!text) return;
    let bubble: HTMLElement | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    if (role === 'description') element.setAttribute('aria-description', text);

    const show = () => {
      if (bubble) return;
      bubble = document.createElement('span');
      bubble.className = 'tooltip';
      bubble.popover = 'manual';
      bubble.textContent = text;
      bubble.ariaHidden = 'true';
      element.after(bubble);
      bubble.showPopover();
      place(bubble, element, 'middle');
    };
    const hide = () => {
      clearTimeout(waiting);
      bubble?.remove();
      bubble = undefined;
    };
    const hovered = () => (waiting = setTimeout(show, rest));
    // Later, because a closing menu gives the focus back in the middle of closing.
    const focused = () => {
      if (element.matches(':focus-visible')) waiting = setTimeout(show);
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };

    element.addEventListener('pointerenter', hovered);
    element.addEventListener('pointerleave', hide);
    element.addEventListener('focus', focused);
    element.addEventListener('blur', hide);
    element.addEventListener('click', hide);
    element.addEventListener('keydown', pressed);
    return () => {
      hide();
      element.removeAttribute('aria-description');
      element.removeEventListener('pointerenter', hovered);
      element.removeEventListener('pointerleave', hide);
      element.removeEventListener('focus', focused);
      element.removeEventListener('blur', hide);
      element.removeEventListener('click', hide);
      element.removeEventListener('keydown', pressed);
    };
  };
}
