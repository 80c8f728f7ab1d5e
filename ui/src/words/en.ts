import { arrive } from './en/arrive';
import { cadence } from './en/cadence';
import { consolidate } from './en/consolidate';
import { copies } from './en/copies';
import { demonstrate } from './en/demonstrate';
import { explore } from './en/explore';
import { firstRun } from './en/first_run';
import { folder } from './en/folder';
import { handling } from './en/handling';
import { importFiles } from './en/import_files';
import { introductions } from './en/introductions';
import { journey } from './en/journey';
import { knowing } from './en/knowing';
import { landing } from './en/landing';
import { leadViews } from './en/lead_views';
import { leadGate } from './en/lead_gate';
import { leads } from './en/leads';
import { leadFiles } from './en/lead_files';
import { map } from './en/map';
import { merging } from './en/merging';
import { organisations } from './en/organisations';
import { people } from './en/people';
import { places } from './en/places';
import { plan } from './en/plan';
import { rhythm } from './en/rhythm';
import { session } from './en/session';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { today } from './en/today';
import { count } from './plural';

/** Every word a person reads, in English. Grouped by the page or the thing it speaks about. */
export const en = {
  locale: 'en-GB',
  app: 'Fairlead',

  shell,
  today,
  firstRun,
  people,
  merging,
  handling,
  cadence,
  importFiles,
  knowing,
  places,
  organisations,
  introductions,
  leads,
  landing,
  leadViews,
  leadGate,
  leadFiles,
  journey,
  map,
  plan,
  explore,
  demonstrate,
  arrive,
  consolidate,
  rhythm,
  session,
  settings,
  copies,
  folder,

  pages: {
    today: 'Today',
    person: 'Person',
    journey: 'Journey',
    stage: 'Stage',
    step: 'Step',
    people: 'People',
    ledger: 'Gives and asks',
    turns: 'The coming weeks',
    ideas: 'Ways to be in touch',
    whois: 'Who is in…?',
    trip: 'Journey away',
    lunch: 'Lunches',
    organisation: 'Organisation',
    organisations: 'Organisations',
    myHistory: 'My own history',
    personGraph: 'Who knows whom',
    warmPath: 'Who can bring me there',
    leads: 'Leads',
    lead: 'Lead',
    landing: 'Accepting',
    offers: 'Side by side',
    leadImport: 'Bring leads',
    leadExport: 'Report and table',
    rhythm: 'Rhythm',
    session: 'Session',
    record: 'Record',
    team: 'Team',
    import: 'Bring people',
    jogger: 'Jog the memory',
    bin: 'Bin',
    duplicates: 'The same person twice',
    congratulate: 'To congratulate',
    peopleExport: 'Take people out',
    restore: 'Restore a backup',
    careerFolder: 'Bring a career back',
    firstRun: 'Set up',
    momentum: 'Momentum',
    settings: 'Settings',
  },

  stages: {
    map: 'Map',
    plan: 'Plan',
    explore: 'Explore',
    demonstrate: 'Demonstrate',
    arrive: 'Arrive',
    consolidate: 'Consolidate',
  },

  states: {
    fresh: 'fresh',
    soon: 'soon',
    due: 'due',
    cooling: 'cooling',
    cold: 'cold',
  },

  actions: {
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    undo: 'Undo',
    redo: 'Redo',
    tryAgain: 'Try again',
    search: 'Search',
    help: 'Keyboard help',
    remove: (what: string) => `Remove ${what}`,
  },

  counts: {
    people: (n: number) => count('en', n, { one: '# person', other: '# people' }),
    leads: (n: number) => count('en', n, { one: '# lead', other: '# leads' }),
    selected: (n: number) => count('en', n, { one: '# selected', other: '# selected' }),
  },

  failures: {
    unreachable: 'Fairlead did not answer. Nothing was lost; try again.',
    nowhere: 'There is nothing at this address.',
  },
};
