import { getContext, setContext } from 'svelte';

/** What a Field tells the control inside it. */
export interface Wiring {
  readonly id: string;
  /** The ids of the hint and the error that are showing. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

const key = Symbol('field');

export function setField(wiring: Wiring): void {
  setContext(key, wiring);
}

/** The attributes a control takes from the Field around it; none when it stands alone. */
export function wired(): () => {
  id?: string;
  required?: boolean;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: 'true' | undefined;
} {
  const wiring = getContext<Wiring | undefined>(key);
  if (!wiring) return () => ({});
  return () => ({
    id: wiring.id,
    required: wiring.required,
    'aria-describedby': wiring.describedBy,
    'aria-invalid': wiring.invalid ? 'true' : undefined,
  });
}
