import type { IconName } from '../parts/icons';
import { t } from '../words/words';
import type { View } from './route.svelte';

/** A page one goes to from anywhere. */
export interface Place {
  view: View;
  label: string;
  icon: IconName;
  shortcut: string;
  /** The screens that belong to it. */
  holds: readonly View[];
}

/** The pages, in the order of the navigation. A new one is a line here. */
export const places: readonly Place[] = [
  { view: 'today', label: t.pages.today, icon: 'today', shortcut: 'g t', holds: ['first_run'] },
  {
    view: 'journey',
    label: t.pages.journey,
    icon: 'journey',
    shortcut: 'g j',
    holds: ['stage', 'step'],
  },
  {
    view: 'leads',
    label: t.pages.leads,
    icon: 'leads',
    shortcut: 'g l',
    holds: ['lead', 'landing', 'offers', 'lead_import', 'lead_export'],
  },
  {
    view: 'people',
    label: t.pages.people,
    icon: 'people',
    shortcut: 'g p',
    holds: [
      'person',
      'ledger',
      'turns',
      'ideas',
      'whois',
      'trip',
      'organisation',
      'organisations',
      'my_history',
      'person_graph',
      'warm_path',
      'import',
      'jogger',
      'bin',
      'duplicates',
      'congratulate',
      'people_export',
    ],
  },
  {
    view: 'rhythm',
    label: t.pages.rhythm,
    icon: 'rhythm',
    shortcut: 'g r',
    holds: ['session', 'lunch'],
  },
  {
    view: 'settings',
    label: t.pages.settings,
    icon: 'settings',
    shortcut: 'g s',
    holds: ['restore', 'career_folder'],
  },
];

/** What the window is called on each screen. */
export const titles: Record<View, string> = {
  today: t.pages.today,
  journey: t.pages.journey,
  stage: t.pages.stage,
  step: t.pages.step,
  leads: t.pages.leads,
  lead: t.pages.lead,
  landing: t.pages.landing,
  offers: t.pages.offers,
  ledger: t.pages.ledger,
  turns: t.pages.turns,
  ideas: t.pages.ideas,
  whois: t.pages.whois,
  trip: t.pages.trip,
  organisation: t.pages.organisation,
  organisations: t.pages.organisations,
  my_history: t.pages.myHistory,
  person_graph: t.pages.personGraph,
  warm_path: t.pages.warmPath,
  lead_import: t.pages.leadImport,
  lead_export: t.pages.leadExport,
  people: t.pages.people,
  person: t.pages.person,
  import: t.pages.import,
  jogger: t.pages.jogger,
  bin: t.pages.bin,
  duplicates: t.pages.duplicates,
  congratulate: t.pages.congratulate,
  people_export: t.pages.peopleExport,
  rhythm: t.pages.rhythm,
  lunch: t.pages.lunch,
  session: t.pages.session,
  settings: t.pages.settings,
  restore: t.pages.restore,
  career_folder: t.pages.careerFolder,
  first_run: t.pages.firstRun,
};
