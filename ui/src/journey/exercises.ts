import type { Component } from 'svelte';
import type { Stage, Step } from '../ipc/bindings';

/** Every file of the stages' folders; what a step shows is among them. */
const files = import.meta.glob<{ default: Component }>('./*/*.svelte', { eager: true });

/** Returns a step's exercise, a file of its stage's folder: situation, Situation. */
export function exerciseOf(stage: Stage, step: Step): Component | undefined {
  const name = step.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  return files[`./${stage}/${name}.svelte`]?.default;
}
