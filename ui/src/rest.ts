/** Every screen but Today, which comes with the program: one file, so that it is fetched at once. */
export { default as bin } from './views/Bin.svelte';
export { default as first_run } from './views/FirstRun.svelte';
export { default as import } from './views/Import.svelte';
export { default as jogger } from './views/Jogger.svelte';
export { default as journey } from './views/Journey.svelte';
export { default as lead } from './views/Lead.svelte';
export { default as lead_export } from './views/LeadExport.svelte';
export { default as lead_import } from './views/LeadImport.svelte';
export { default as leads } from './views/Leads.svelte';
export { default as people } from './views/People.svelte';
export { default as person } from './views/Person.svelte';
export { default as restore } from './views/Restore.svelte';
export { default as rhythm } from './views/Rhythm.svelte';
export { default as session } from './views/Session.svelte';
export { default as settings } from './views/Settings.svelte';
export { default as stage } from './views/Stage.svelte';
export { default as step } from './views/Step.svelte';
