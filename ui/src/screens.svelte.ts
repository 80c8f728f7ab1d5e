import type { Component } from 'svelte';
import type { View } from './shell/route.svelte';
import Today from './views/Today.svelte';

/** A view is a file; it takes the `id` of its route. */
type Screen = Component<{ id: string }>;

let loaded = $state.raw<Partial<Record<View, Screen>>>({ today: Today as Screen });

/** Returns the screen of a view; `undefined` while it is on its way. */
export function screen(view: View): Screen | undefined {
  return loaded[view];
}

/** Brings every screen but Today, which comes with the program so that it shows at once. */
export async function bringScreens(): Promise<void> {
  const rest: Record<Exclude<View, 'today'>, unknown> = await import('./rest');
  loaded = { ...loaded, ...(rest as Record<string, Screen>) };
}
