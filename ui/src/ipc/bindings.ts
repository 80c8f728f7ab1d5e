// Written by `cargo xtask codegen`; do not edit.


export type Ring = '' | 'team' | 'company' | 'outside' | 'industry';
export type TouchKind = 'coffee'|'lunch'|'call'|'video'|'email'|'message'|'event'|'introduction'|'other';
export type ReachedOut = 'me'|'them'|'both'|'unanswered';
/** none: no cadence; daily: in daily contact; let_go: let go gracefully */
export type State = 'none'|'daily'|'let_go'|'fresh'|'soon'|'due'|'cooling'|'cold';
export type CadenceFrom = 'own'|'tag'|'ring'|'none';
export type ContactKind = 'email'|'phone'|'link';
export type BlockKind = 'grow'|'maintain'|'lunch'|'review'|'other';
export type SessionKind = 'grow'|'maintain';
export type ReminderState = 'planned'|'shown'|'snoozed'|'started'|'done'|'skipped'|'missed';
export type CardOutcome = ''|'logged'|'later'|'let_go'|'skipped';
export type Feeling = ''|'drained'|'neutral'|'energised';
export type NoticeSound = 'silent'|'default';

export type ContactPoint = { kind: ContactKind; label: string; value: string };
/** What a form sends; only `name` is required. */
export type PersonDraft = { name: string; given: string; family: string; nickname: string; organisation: string; title: string; place: string; zone: string;
  ring: Ring; why: string; notes: string; birthday: string; met_on: string|null; met_how: string; daily: boolean; contact_points: ContactPoint[]; tags: string[] };
/** Every field optional: missing fields take their empty value. add_person takes this. */
export type NewPerson = Partial<PersonDraft> & { name: string };
export type PersonRow = { id: string; name: string; organisation: string; title: string; place: string; ring: Ring; state: State; last_on: string|null; due_on: string|null; tags: string[] };
export type PeopleFilter = { text: string; state: State|null; ring: Ring|null; tag: string|null };   // text: search; '' all
export type PeopleSort = 'name'|'neglected'|'recent'|'added';      // neglected: longest unseen first
export type PeopleArgs = { filter: PeopleFilter; sort: PeopleSort; offset: number; limit: number };   // limit <= 500
export type PeoplePage = { rows: PersonRow[]; total: number; offset: number };
export type PeopleCounts = { all: number; by_state: { state: State; count: number }[]; by_ring: { ring: Ring; count: number }[]; tags: { name: string; count: number }[]; binned: number };
export type Cadence = { from: CadenceFrom; ideal_days: number|null; max_days: number|null; own_ideal_days: number|null; own_max_days: number|null };
export type TimelineItem = { id: string; kind: TouchKind; at: string; day: string; reached_out: ReachedOut; note: string; minutes: number|null; with: { id: string; name: string }[] };
export type PersonPage = { id: string; draft: PersonDraft; state: State; cadence: Cadence; last_on: string|null; due_on: string|null; cooling_on: string|null; later_until: string|null; let_go_on: string|null;
  binned_at: string|null; local_time: string /* 'HH:MM' in their zone, '' unknown */; local_day_differs: boolean; created_on: string; timeline: TimelineItem[]; timeline_total: number; sources: string[] };
export type SearchHit = { id: string; name: string; organisation: string; title: string; state: State };
export type NewTouch = { people: string[]; kind: TouchKind; at: string|null /* instant; null = now */; reached_out: ReachedOut; note: string; minutes: number|null; next_on: string|null /* put off until then */ };
export type BinRow = { id: string; kind: 'person'|'touch'|'block'; name: string; binned_at: string; gone_on: string };
export type TagRow = { id: string; name: string; count: number; ideal_days: number|null; max_days: number|null };
export type RingRow = { ring: Ring; count: number; ideal_days: number|null; max_days: number|null };

export type ImportOutcome = 'create'|'merge'|'review'|'skip';
export type ImportReason = 'new'|'same_profile'|'same_email'|'same_phone'|'same_uid'|'same_name_and_organisation'|'same_in_file'|'same_name'|'nothing_new'|'hidden_profile'|'no_name'|'not_a_person'|'unreadable';
export type ImportRow = { row: number; name: string; organisation: string; title: string; outcome: ImportOutcome; reason: ImportReason; matches: { id: string; name: string; organisation: string }[]; gains: string[] /* field names a merge fills */ };
export type ImportReport = { file: string; format: 'linkedin'|'vcard'; rows: number; create: number; merge: number; review: number; skip: number; warnings: string[]; lines: ImportRow[] /* first 1000 */; lines_total: number };
export type ReviewChoice = { row: number; person_id: string|null /* null: someone else, create */ };
export type JogPerson = { name: string; organisation: string; title: string; ring: Ring; met_how: string };

export type BlockDraft = { kind: BlockKind; title: string; rule: string; starts: string /* wall time */; zone: string /* '' follows me */; minutes: number; lead_minutes: number; place: string; sound: NoticeSound };
export type BlockRow = BlockDraft & { id: string; name: string /* title or the kind's own name */; in_words: string /* "Every Tuesday at 08:30" */; next_at: string|null };
export type OccurrenceView = { block_id: string; occurrence: string /* wall time the rule gives: the identity */; kind: BlockKind; name: string; starts: string /* wall time in MY zone */; ends: string; starts_at: string; place: string; moved: boolean; left_out: boolean; state: ReminderState|'' /* '' not planned yet */; reminder_id: string|null; reason: string; session_id: string|null; conflict: boolean };
export type WeekView = { monday: string; days: { date: string; today: boolean; holiday: boolean; occurrences: OccurrenceView[] }[]; blocks: BlockRow[]; minutes_planned: number; minutes_done: number };
export type ReminderRow = { id: string; block_id: string; kind: BlockKind; title: string; state: ReminderState; starts_at: string; due_at: string; ends_at: string; shown_at: string|null; snoozed_until: string|null; settled_at: string|null; reason: string; session_id: string|null };
export type RemindersView = { open: ReminderRow[]; missed: ReminderRow[]; recent: ReminderRow[] };
export type Pause = 'hour'|'today'|'until_monday';
export type HolidayRow = { id: string; from_on: string; to_on: string };
export type QuietView = { quiet_from: string /* HH:MM */; quiet_to: string; weekends: boolean; daily_limit: number; paused_until: string|null; holidays: HolidayRow[]; notices_today: number };
export type CardView = { person_id: string; name: string; given: string; organisation: string; title: string; why_now: string; why_matters: string; met: string; last_said: { day: string; kind: TouchKind; note: string }|null; local_time: string; emails: string[]; phones: string[]; links: string[]; drafts: { template_id: string; name: string; subject: string; body: string; mailto: string /* '' without an e-mail */ }[]; suggested_kind: TouchKind; outcome: CardOutcome; position: number; state: State; earlier: TimelineItem[] /* last 3 */ };
export type SessionView = { id: string; kind: SessionKind; name: string; minutes: number; started_at: string; ended_at: string|null; seconds: number; cards: { person_id: string; name: string; outcome: CardOutcome }[]; current: CardView|null /* first unsettled */; waiting: number; settled: number; left_over: number /* due people that did not fit */; summary: SessionSummary|null };
export type SessionSummary = { minutes: number; logged: { name: string; kind: TouchKind }[]; later: { name: string; until: string }[]; let_go: string[]; skipped: string[]; not_reached: { name: string; until: string }[]; feeling: Feeling; minutes_a_touch: number };
export type SettleCard =
  | { session_id: string; person_id: string; how: 'log'; kind: TouchKind; reached_out: ReachedOut; note: string; next_on: string|null; minutes: number|null }
  | { session_id: string; person_id: string; how: 'later' | 'let_go' | 'skip' };
export type TemplateRow = { id: string; purpose: SessionKind; name: string; subject: string; body: string };

export type NextBlock = { block_id: string; occurrence: string; reminder_id: string|null; kind: BlockKind; name: string; starts: string; starts_at: string; minutes: number; place: string; can_start: boolean; people: number };
export type DuePerson = { id: string; name: string; organisation: string; state: State; last_on: string|null; due_on: string; why: string };
export type DaysSince = { touch: number|null; new_person: number|null; lunch: number|null };
export type TodayView = { date: string; greeting_name: string; next: NextBlock|null; open_session: { id: string; kind: SessionKind; name: string; waiting: number }|null; now_open: ReminderRow[] /* shown, not answered */; due: DuePerson[] /* first 8 by priority */; due_total: number; follow_up: DuePerson[] /* met lately, not followed up; first 5 */; follow_up_total: number; missed: ReminderRow[]; days_since: DaysSince; people_total: number; in_rhythm: number /* people with a cadence */; first_run: FirstRun; upcoming: { id: string; name: string; due_on: string }[] /* next 14 days, first 8 */ };
export type FirstRun = { done: boolean; step: 'me'|'people'|'rhythm'|'done' };
export type Me = { name: string; role: string; organisation: string; place: string };
export type Settings = { me: Me; theme: 'system'|'light'|'dark'; names_in_notices: boolean; close_without_tray: 'ask'|'quit'|'keep_running'; quiet_from: string; quiet_to: string; quiet_weekends: boolean; daily_limit: number; first_run: FirstRun };
export type Health = { folder: string; file_bytes: number; people: number; touches: number; last_backup_at: string|null; backups: number; synced_folder: string /* name of a sync service whose folder this is, '' none */; version: string; desktop: DesktopSupport|null };
export type DesktopSupport = { notifications: boolean; server: string; buttons: boolean; tray: boolean; autostart: 'on'|'off'; last_shown: string; last_answered: string };
export type UndoState = { undo: string|null; redo: string|null };
export type Undone = { what: 'did'|'nothing'|'dropped'; sentence: string };
export type Backup = { path: string; people: number; bytes: number; at: string };
export type Exported = { folder: string; files: string[]; people: number };

export type Queries = {
  today: [Record<string, never>, TodayView];
  people: [PeopleArgs, PeoplePage];
  people_counts: [Record<string, never>, PeopleCounts];
  person: [{ id: string }, PersonPage];
  timeline: [{ id: string; offset: number; limit: number }, TimelineItem[]];
  search: [{ text: string; limit: number }, SearchHit[]];
  tags: [Record<string, never>, TagRow[]];
  rings: [Record<string, never>, RingRow[]];
  bin: [Record<string, never>, BinRow[]];
  week: [{ monday: string /* any date in the week, '' this week */ }, WeekView];
  blocks: [Record<string, never>, BlockRow[]];
  reminders: [Record<string, never>, RemindersView];
  quiet: [Record<string, never>, QuietView];
  session: [{ id: string }, SessionView];
  sessions: [Record<string, never>, { id: string; kind: SessionKind; started_at: string; ended_at: string|null; minutes: number; logged: number; feeling: Feeling }[]];
  templates: [Record<string, never>, TemplateRow[]];
  settings: [Record<string, never>, Settings];
  health: [Record<string, never>, Health];
  undo_state: [Record<string, never>, UndoState];
  tray: [Record<string, never>, unknown];
  preview_import: [{ path: string }, ImportReport];          // dry run, writes nothing
  preview_rule: [{ rule: string; starts: string; zone: string }, { in_words: string; next: string[] }];
};
export type Mutations = {
  add_person: [NewPerson, string];                            // id
  edit_person: [{ id: string; draft: PersonDraft }, null];
  bin_person: [{ id: string }, null];
  restore: [{ kind: 'person'|'touch'|'block'; id: string }, null];
  empty_bin: [Record<string, never>, number];
  set_cadence: [{ ids: string[]; ideal_days: number|null; max_days: number|null }, null];
  let_go: [{ id: string; let_go: boolean }, null];
  set_tag_cadence: [{ id: string; ideal_days: number|null; max_days: number|null }, null];
  set_ring_cadence: [{ ring: Ring; ideal_days: number|null; max_days: number|null }, null];
  log_touch: [NewTouch, string];
  edit_touch: [{ id: string; touch: NewTouch }, null];
  bin_touch: [{ id: string }, null];
  import_people: [{ path: string; choices: ReviewChoice[] }, ImportReport];
  jog_memory: [{ people: JogPerson[] }, number];
  add_block: [BlockDraft, string];
  edit_block: [{ id: string; draft: BlockDraft }, null];
  bin_block: [{ id: string }, null];
  move_occurrence: [{ block_id: string; occurrence: string; to: string /* wall time in the block's zone, or mine */ }, null];
  leave_out_occurrence: [{ block_id: string; occurrence: string; reason: string }, null];
  put_back_occurrence: [{ block_id: string; occurrence: string }, null];
  answer_reminder: [{ id: string; answer: 'open'|'start'|'snooze_10m'|'snooze_1h'|'snooze_tomorrow'|'skip'|'dismiss'; reason: string }, { session_id: string|null }];
  finish_reminder: [{ id: string }, null];                    // a lunch or review block: done
  clear_missed: [{ ids: string[] }, null];
  pause: [{ pause: Pause }, null];
  resume: [Record<string, never>, null];
  add_holiday: [{ from_on: string; to_on: string }, string];
  remove_holiday: [{ id: string }, null];
  start_session: [{ kind: SessionKind; reminder_id: string|null; minutes: number|null }, string];   // resumes an open one of that kind
  settle_card: [SettleCard, null];
  reopen_card: [{ session_id: string; person_id: string }, null];
  tick_session: [{ id: string; seconds: number }, null];      // total seconds so far, monotone
  end_session: [{ id: string }, null];
  rate_session: [{ id: string; feeling: Feeling }, null];
  save_template: [{ id: string|null; template: { purpose: SessionKind; name: string; subject: string; body: string } }, string];
  remove_template: [{ id: string }, null];
  change_settings: [Partial<Settings>, null];
  undo: [Record<string, never>, Undone];
  redo: [Record<string, never>, Undone];
  backup_now: [Record<string, never>, Backup];
  export_all: [{ folder: string }, Exported];
  // only where there is a desktop (elsewhere Failure not_now):
  choose_path: [{ what: 'import_file'|'import_folder'|'export_folder' }, string|null];
  open_folder: [Record<string, never>, null];
  open_mail: [{ mailto: string }, null];
  test_notification: [Record<string, never>, null];
  set_autostart: [{ autostart: 'on'|'off' }, null];
  take_route: [Record<string, never>, { to: 'today'|'session'|'missed'|'settings'; id?: string }|null];
};
export type Failure = { code: 'invalid'|'not_found'|'not_now'|'broken'; message: string; field: string|null };

/** The tables each query reads. */
export const reads: Record<string, readonly string[]> = {
  today: ['person', 'standing', 'person_tag', 'tag', 'ring_cadence', 'touch', 'touch_person', 'block', 'block_change', 'reminder', 'session', 'session_card', 'holiday', 'setting'],
  people: ['person', 'standing', 'contact_point', 'person_tag', 'tag', 'ring_cadence', 'touch', 'touch_person'],
  people_counts: ['person', 'standing', 'person_tag', 'tag', 'ring_cadence', 'touch', 'touch_person'],
  person: ['person', 'standing', 'contact_point', 'person_source', 'person_tag', 'tag', 'ring_cadence', 'touch', 'touch_person'],
  timeline: ['person', 'touch', 'touch_person'],
  search: ['person', 'standing', 'contact_point', 'person_tag', 'tag', 'ring_cadence', 'touch', 'touch_person'],
  tags: ['tag', 'person_tag', 'person'],
  rings: ['ring_cadence', 'person'],
  bin: ['person', 'touch', 'block'],
  week: ['block', 'block_change', 'reminder', 'session', 'holiday', 'setting'],
  blocks: ['block', 'block_change', 'setting'],
  reminders: ['reminder', 'block', 'session'],
  quiet: ['setting', 'holiday', 'notice', 'reminder'],
  session: ['session', 'session_card', 'person', 'standing', 'contact_point', 'person_tag', 'tag', 'ring_cadence', 'touch', 'touch_person', 'template'],
  sessions: ['session', 'session_card'],
  templates: ['template'],
  settings: ['setting'],
  health: ['person', 'touch', 'setting', 'notice'],
  undo_state: ['op', 'person', 'touch', 'block', 'setting', 'session', 'session_card', 'reminder'],
  tray: ['person', 'standing', 'touch', 'block', 'block_change', 'reminder', 'session', 'setting', 'holiday'],
  preview_import: [],
  preview_rule: [],
};
