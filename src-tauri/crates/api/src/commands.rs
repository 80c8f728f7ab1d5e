//! The contract in one list: every query with the tables it reads, every mutation. Each host takes it, none repeats it.

use serde_json::Value;

use crate::failure::Failure;
use crate::handle;
use crate::host::Host;
use crate::words;

/// One entry of the contract.
#[derive(Clone, Copy)]
pub struct Command {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether it reads or changes.
    pub kind: Kind,
    /// The module of its handler: one for each part of the application and each stage.
    pub room: &'static str,
    /// Tables whose change makes a query's answer old.
    pub reads: &'static [&'static str],
    /// The type of its arguments, as the generated TypeScript names it.
    pub takes: &'static str,
    /// The type of its answer, as Rust names it.
    pub gives: &'static str,
    run: fn(&dyn Host, Value) -> Result<Value, Failure>,
}

/// Whether a command reads or changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Reads.
    Query,
    /// Changes something: rows, or the desktop.
    Mutation,
}

impl Command {
    /// Runs it: JSON in, JSON out.
    ///
    /// # Errors
    /// The arguments do not fit, or the handler says no.
    pub fn run(&self, host: &dyn Host, args: Value) -> Result<Value, Failure> {
        (self.run)(host, args)
    }
}

/// Hands the whole contract to a macro: `name, kind, module, argument type, answer type, [tables]`.
macro_rules! with_commands {
    ($with:ident) => {
        $with! {
            queries {
                today(NoArgs) -> TodayView => today, reads [LEADS, PEOPLE, RHYTHM, SETTINGS, JOURNEY];
                people(PeopleArgs) -> PeoplePage => people, reads [PEOPLE, LINKED];
                people_ids(WhomArgs) -> Vec<PersonId> => people, reads [PEOPLE, LINKED];
                people_counts(NoArgs) -> PeopleCounts => people, reads [PEOPLE];
                person(PersonArgs) -> PersonPage => people, reads [PEOPLE, JOURNEY];
                timeline(TimelineArgs) -> Vec<TimelineItem> => people, reads [PEOPLE];
                search(SearchArgs) -> Vec<SearchHit> => people, reads [PEOPLE];
                same_name(SameNameArgs) -> Option<PersonId> => people, reads [PEOPLE];
                tags(NoArgs) -> Vec<TagRow> => people, reads [PEOPLE];
                rings(NoArgs) -> Vec<RingRow> => people, reads [PEOPLE];
                bin(NoArgs) -> Vec<BinRow> => people, reads [IDEAS, MERGING, GIVE_ASK, LEADS, LEAD_VIEWS, PERSON_VIEWS, PEOPLE, RHYTHM, JOURNEY, PLACES, ORGANISATIONS, INTRODUCTIONS];
                // People: the same one twice, milestones
                duplicates(PieceArgs) -> DuplicatesView => merging, reads [PEOPLE, MERGING];
                compare_people(PairArgs) -> MergeView => merging, reads [PEOPLE];
                merged_into(PersonArgs) -> Option<PersonId> => merging, reads [PEOPLE, MERGING];
                milestones(PersonArgs) -> MilestonesView => merging, reads [PEOPLE, MERGING];
                to_congratulate(PieceArgs) -> ToCongratulate => merging, reads [PEOPLE, MERGING];
                preview_import(ImportFile) -> ImportReport => import, reads [PEOPLE, IMPORTS];
                import_progress(NoArgs) -> Option<Progress> => long, reads [];
                week(WeekArgs) -> WeekView => rhythm, reads [RHYTHM, SETTINGS];
                blocks(NoArgs) -> Vec<BlockRow> => rhythm, reads [RHYTHM];
                reminders(NoArgs) -> RemindersView => rhythm, reads [RHYTHM];
                quiet(NoArgs) -> QuietView => rhythm, reads [RHYTHM, SETTINGS];
                proposed_blocks(NoArgs) -> Vec<ProposedBlock> => rhythm, reads [];
                preview_rule(RuleArgs) -> RulePreview => rhythm, reads [];
                session(SessionArgs) -> SessionView => rhythm, reads [PEOPLE, RHYTHM, SETTINGS];
                sessions(NoArgs) -> Vec<SessionRow> => rhythm, reads [RHYTHM];
                templates(NoArgs) -> Vec<TemplateRow> => rhythm, reads [TEMPLATES];
                tray(NoArgs) -> TrayView => rhythm, reads [LEADS, PEOPLE, RHYTHM, SETTINGS, JOURNEY];
                journey(NoArgs) -> JourneyView => journey, reads [LEADS, JOURNEY, PEOPLE, RHYTHM, SETTINGS];
                stage(StageArgs) -> StageView => journey, reads [JOURNEY, PEOPLE, RHYTHM, SETTINGS];
                step(StepArgs) -> StepView => journey, reads [JOURNEY, PEOPLE, RHYTHM, SETTINGS];
                step_names(NoArgs) -> Vec<StepName> => journey, reads [];
                // Map
                map_situation(NoArgs) -> SituationView => map, reads [JOURNEY];
                map_surroundings(NoArgs) -> SurroundingsView => map, reads [JOURNEY, PEOPLE];
                map_strengths(NoArgs) -> StrengthsView => map, reads [JOURNEY];
                map_motives(NoArgs) -> MotivesView => map, reads [JOURNEY, PEOPLE];
                map_assessments(NoArgs) -> AssessmentsView => map, reads [JOURNEY, PEOPLE];
                map_redraw(MapRedrawArgs) -> RedrawView => map, reads [JOURNEY, PEOPLE];
                // Plan
                plan_objectives(NoArgs) -> ObjectivesView => plan, reads [JOURNEY];
                plan_assumptions(NoArgs) -> AssumptionsView => plan, reads [JOURNEY];
                plan_options(NoArgs) -> OptionsView => plan, reads [JOURNEY];
                plan_scenarios(NoArgs) -> ScenariosView => plan, reads [JOURNEY];
                plan_one_page(NoArgs) -> OnePageView => plan, reads [JOURNEY];
                plan_return(NoArgs) -> ReturnView => plan, reads [JOURNEY];
                plan_resources(NoArgs) -> ResourcesView => plan, reads [JOURNEY];
                plan_feedback(FeedbackArgs) -> FeedbackView => plan, reads [JOURNEY, PEOPLE];
                // Explore
                explore_entry(NoArgs) -> EntryView => explore, reads [JOURNEY];
                explore_routes(NoArgs) -> RoutesView => explore, reads [JOURNEY];
                explore_experiments(NoArgs) -> ExperimentsView => explore, reads [JOURNEY, PEOPLE];
                explore_tour(NoArgs) -> TourView => explore, reads [JOURNEY];
                // Demonstrate
                demonstrate_targets(NoArgs) -> TargetsView => demonstrate, reads [LEADS, JOURNEY, PEOPLE, RHYTHM];
                target_counted(CountedArgs) -> CountedView => demonstrate, reads [LEADS, JOURNEY, PEOPLE, RHYTHM];
                demonstrate_derailers(NoArgs) -> DerailersView => demonstrate, reads [JOURNEY, PEOPLE];
                demonstrate_stories(NoArgs) -> StoriesView => demonstrate, reads [JOURNEY, PEOPLE];
                demonstrate_interviews(NoArgs) -> InterviewsView => demonstrate, reads [LEADS, JOURNEY, PEOPLE];
                demonstrate_debriefs(NoArgs) -> DebriefsView => demonstrate, reads [LEADS, JOURNEY];
                demonstrate_readiness(NoArgs) -> ReadinessView => demonstrate, reads [JOURNEY];
                weekly_review(NoArgs) -> ReviewPage => demonstrate, reads [LEADS, JOURNEY, PEOPLE, RHYTHM];
                // Arrive
                arrive_role(NoArgs) -> NewRoleView => arrive, reads [JOURNEY, RHYTHM];
                arrive_listening(NoArgs) -> ListeningView => arrive, reads [JOURNEY, PEOPLE];
                arrive_promises(NoArgs) -> PromisesView => arrive, reads [JOURNEY];
                arrive_deliveries(NoArgs) -> DeliveriesView => arrive, reads [JOURNEY];
                arrive_culture(NoArgs) -> CultureView => arrive, reads [JOURNEY, PEOPLE];
                arrive_checkpoints(NoArgs) -> CheckpointsView => arrive, reads [JOURNEY];
                // Consolidate
                delivery_log(NoArgs) -> DeliveryLogView => consolidate, reads [JOURNEY, PEOPLE];
                channels(NoArgs) -> ChannelsView => consolidate, reads [JOURNEY, PEOPLE, SETTINGS];
                networking(NoArgs) -> NetworkingView => consolidate, reads [PEOPLE, RHYTHM];
                radar(NoArgs) -> RadarView => consolidate, reads [JOURNEY];
                outlets(NoArgs) -> OutletsView => consolidate, reads [JOURNEY, PEOPLE];
                warnings(NoArgs) -> WarningsView => consolidate, reads [JOURNEY];
                stay_decisions(NoArgs) -> StayDecisionsView => consolidate, reads [JOURNEY];
                year(NoArgs) -> YearView => consolidate, reads [JOURNEY, ORGANISATIONS, PEOPLE, RHYTHM, SETTINGS];
                next_lap(NoArgs) -> NextLapView => consolidate, reads [JOURNEY, PEOPLE, RHYTHM, SETTINGS];
                // Knowing people
                person_ledger(PersonArgs) -> PersonLedger => knowing, reads [PEOPLE, GIVE_ASK, INTRODUCTIONS];
                ask_gate(AskGateArgs) -> AskGate => knowing, reads [PEOPLE, GIVE_ASK, INTRODUCTIONS];
                ledger(NoArgs) -> LedgerView => knowing, reads [PEOPLE, GIVE_ASK, INTRODUCTIONS];
                owed(NoArgs) -> Vec<Owed> => knowing, reads [PEOPLE, GIVE_ASK];
                // Whose turn comes when
                turns(NoArgs) -> TurnsView => cadence, reads [PEOPLE, RHYTHM, LINKED];
                relationship(PersonArgs) -> Relationship => cadence, reads [PEOPLE];
                ceilings(NoArgs) -> Ceilings => cadence, reads [PEOPLE];
                touch_ideas(NoArgs) -> TouchIdeas => cadence, reads [IDEAS];
                touches_by(TouchesByArgs) -> Vec<ChannelTouch> => cadence, reads [PEOPLE];
                // Places, journeys, lunches
                places(PlacesArgs) -> PlacesView => places, reads [PEOPLE, PLACES, SETTINGS];
                place_names(PlaceTyped) -> Vec<PlaceName> => places, reads [PEOPLE];
                who_is_in(WhoIsInArgs) -> WhoIsIn => places, reads [PEOPLE, PLACES];
                trips(NoArgs) -> TripsView => places, reads [PEOPLE, PLACES];
                trip(TripArgs) -> TripPage => places, reads [PEOPLE, PLACES];
                trip_letter(TripLetterArgs) -> LetterTo => places, reads [PEOPLE, PLACES, SETTINGS];
                lunches(LunchesArgs) -> LunchPlan => places, reads [PEOPLE, PLACES, RHYTHM, SETTINGS];
                out_today(NoArgs) -> OutToday => places, reads [PEOPLE, PLACES, RHYTHM];
                // Organisations
                organisation(OrganisationArgs) -> OrganisationPage => organisations, reads [ORGANISATIONS, PEOPLE, LEADS];
                organisations(OrganisationsArgs) -> OrganisationsPage => organisations, reads [ORGANISATIONS, PEOPLE];
                person_stations(PersonArgs) -> PersonStations => organisations, reads [ORGANISATIONS, PEOPLE];
                my_history(NoArgs) -> MyHistory => organisations, reads [ORGANISATIONS, PEOPLE];
                // Introductions
                introductions(PersonArgs) -> PersonIntroductions => introductions, reads [PEOPLE, INTRODUCTIONS];
                person_graph(PersonArgs) -> PersonGraph => introductions, reads [PEOPLE, INTRODUCTIONS, ORGANISATIONS];
                warm_path(WarmPathArgs) -> WarmPaths => introductions, reads [PEOPLE, INTRODUCTIONS, ORGANISATIONS];
                // Leads
                lead_board(LeadBoardArgs) -> LeadBoard => leads, reads [LEADS, SETTINGS];
                lead_page(LeadArgs) -> LeadPage => leads, reads [LEADS, PEOPLE, SETTINGS];
                lead_health(NoArgs) -> LeadHealth => leads, reads [LEADS];
                lead_people(LeadArgs) -> LeadPeople => leads, reads [LEADS, PEOPLE, JOURNEY, INTRODUCTIONS, ORGANISATIONS];
                find_leads(SearchArgs) -> Vec<LeadName> => leads, reads [LEADS];
                leads_that_go_on(LeadArgs) -> Vec<LeadCard> => leads, reads [LEADS];
                landing(LeadArgs) -> LandingPreview => leads, reads [LEADS, PEOPLE, JOURNEY, RHYTHM, SETTINGS];
                lead_table(LeadTableArgs) -> LeadTable => lead_views, reads [LEADS, PEOPLE];
                lead_counts(NoArgs) -> LeadCounts => lead_views, reads [LEADS, PEOPLE];
                lead_views(NoArgs) -> LeadViews => lead_views, reads [LEAD_VIEWS];
                lead_calendar(LeadCalendarArgs) -> LeadCalendar => lead_views, reads [LEADS];
                lead_plots(NoArgs) -> LeadPlots => lead_views, reads [LEADS, PEOPLE];
                lead_gate(LeadArgs) -> LeadGate => lead_gate, reads [LEADS, PEOPLE, JOURNEY, SETTINGS];
                leads_sent(NoArgs) -> LeadsSent => lead_gate, reads [LEADS, JOURNEY, SETTINGS];
                lead_offers(OffersArgs) -> OffersView => lead_gate, reads [LEADS, JOURNEY];
                // Handling many people
                read_capture(CaptureArgs) -> CaptureView => handling, reads [PEOPLE];
                person_views(NoArgs) -> PersonViews => handling, reads [PERSON_VIEWS];
                coverage(NoArgs) -> CoverageView => handling, reads [PEOPLE, COVERAGE];
                // Leads: what comes in and goes out
                read_advertisement(ReadAdvertisement) -> AdvertisementRead => lead_files, reads [];
                similar_leads(LeadTyped) -> SimilarLeads => lead_files, reads [LEADS];
                activity_report(ReportAsked) -> ActivityReport => lead_files, reads [LEADS, PEOPLE, JOURNEY];
                lead_attachments(LeadArgs) -> LeadAttachments => lead_files, reads [LEADS];
                preview_lead_import(LeadImport) -> LeadImportReport => lead_files, reads [LEADS];
                settings(NoArgs) -> Settings => settings, reads [SETTINGS];
                health(NoArgs) -> Health => settings, reads [PEOPLE, RHYTHM];
                undo_state(NoArgs) -> UndoState => settings, reads [EVERYTHING];
                shut(NoArgs) -> Option<Shut> => book, reads [EVERYTHING];
                kept_copies(NoArgs) -> Vec<KeptCopy> => book, reads [EVERYTHING];
                look_into_copy(CopyArgs) -> LookedInto => book, reads [];
                look_into_folder(FolderArgs) -> FolderLook => book, reads [EVERYTHING];
            }
            mutations {
                add_person(NewPerson) -> PersonId => people;
                edit_person(EditPersonArgs) -> () => people;
                bin_people(PeopleIdsArgs) -> () => people;
                restore(RestoreArgs) -> () => people;
                empty_bin(NoArgs) -> u32 => people;
                set_cadence(CadenceArgs) -> () => people;
                set_daily(DailyArgs) -> () => people;
                let_go(LetGoArgs) -> () => people;
                set_tag_cadence(TagCadenceArgs) -> () => people;
                set_ring_cadence(RingCadenceArgs) -> () => people;
                log_touch(NewTouch) -> TouchId => people;
                edit_touch(EditTouchArgs) -> () => people;
                bin_touch(TouchArgs) -> () => people;
                import_people(ImportArgs) -> ImportReport => import;
                stop_import(NoArgs) -> () => long;
                jog_memory(JogArgs) -> usize => people;
                // People: the same one twice, milestones, out
                merge_people(MergePeople) -> () => merging;
                not_the_same(PairArgs) -> () => merging;
                congratulate(Congratulate) -> () => merging;
                tell_milestones(TellArgs) -> () => merging;
                export_people(ExportPeople) -> PeopleExported => merging;
                add_block(BlockDraft) -> BlockId => rhythm;
                edit_block(EditBlockArgs) -> () => rhythm;
                bin_block(BlockArgs) -> () => rhythm;
                move_occurrence(MoveArgs) -> () => rhythm;
                leave_out_occurrence(LeaveOutArgs) -> () => rhythm;
                put_back_occurrence(OccurrenceArgs) -> () => rhythm;
                answer_reminder(AnswerArgs) -> Answered => rhythm;
                finish_reminder(ReminderArgs) -> () => rhythm;
                clear_missed(RemindersArgs) -> () => rhythm;
                pause(PauseArgs) -> () => rhythm;
                resume(NoArgs) -> () => rhythm;
                add_holiday(HolidayArgs) -> HolidayId => rhythm;
                remove_holiday(HolidayIdArgs) -> () => rhythm;
                start_session(StartSessionArgs) -> SessionId => rhythm;
                settle_card(SettleCard) -> () => rhythm;
                reopen_card(CardArgs) -> () => rhythm;
                tick_session(TickArgs) -> () => rhythm;
                end_session(SessionArgs) -> () => rhythm;
                rate_session(RateArgs) -> () => rhythm;
                save_template(SaveTemplateArgs) -> TemplateId => rhythm;
                remove_template(TemplateArgs) -> () => rhythm;
                enter_stage(StageArgs) -> () => journey;
                begin_lap(NoArgs) -> LapId => journey;
                leave_step(StepArgs) -> () => journey;
                pass_step(StepArgs) -> () => journey;
                answer_matter(MatterAnswerArgs) -> Option<Route> => journey;
                save_record(SaveRecordArgs) -> String => journey;
                confirm_record(RecordArgs) -> () => journey;
                bin_record(RecordArgs) -> () => journey;
                // Map
                want_out(WantOutArgs) -> ReflectionHoldId => map;
                end_reflection(EndReflectionArgs) -> () => map;
                sort_value(SortValueArgs) -> () => map;
                rank_value(RankValueArgs) -> () => map;
                carry_values(NoArgs) -> () => map;
                draw_map(DrawMapArgs) -> MapVersionId => map;
                // Plan
                assume_question(QuestionArgs) -> AssumptionId => plan;
                leave_question(QuestionArgs) -> () => plan;
                review_plan(NoArgs) -> () => plan;
                take_criteria(TakeCriteria) -> () => plan;
                freeze_criteria(NoArgs) -> () => plan;
                renew_criteria(RenewArgs) -> () => plan;
                drop_criteria(NoArgs) -> () => plan;
                give_score(GiveScore) -> () => plan;
                export_feedback_form(ExportForm) -> String => plan;
                paste_feedback(PasteFeedback) -> FeedbackAnswerId => plan;
                thank_for_feedback(FeedbackAnswerArgs) -> () => plan;
                // Explore
                // Demonstrate
                choose_stories(ChooseStoriesArgs) -> () => demonstrate;
                end_review(WeeklyReviewArgs) -> () => demonstrate;
                // Arrive
                finish_checkpoint(CheckpointArgs) -> () => arrive;
                // Consolidate
                see_indicator(SeeIndicatorArgs) -> SignalId => consolidate;
                warn_of_signal(SignalArgs) -> WarningSignId => consolidate;
                keep_outlet(OutletArgs) -> () => consolidate;
                decide_stay(DecideStayArgs) -> () => consolidate;
                move_lead(MoveLead) -> () => leads;
                accept_lead(AcceptLead) -> ArrivalId => leads;
                meet_player(PlayerArgs) -> PersonId => leads;
                log_for_lead(LogForLead) -> () => leads;
                set_intensity(IntensityArgs) -> () => leads;
                set_lead_stages(StagesArgs) -> () => leads;
                move_lead_step(MoveLeadStep) -> () => lead_views;
                change_leads(ChangeLeads) -> LeadsChanged => lead_views;
                set_lead_gate(SetGateArgs) -> () => lead_gate;
                give_fit(GiveFit) -> () => lead_gate;
                ask_about(AskAbout) -> () => lead_gate;
                put_scattergun_aside(NoArgs) -> () => lead_gate;
                // Whose turn comes when
                set_ceiling(SetCeilingArgs) -> () => cadence;
                order_ideas(OrderIdeasArgs) -> () => cadence;
                // Handling many people
                log_capture(CaptureArgs) -> CaptureLogged => handling;
                change_people(ChangePeople) -> PeopleChanged => handling;
                // Places, journeys, lunches
                move_to(MoveTo) -> () => places;
                set_trip_person(SetTripPerson) -> () => places;
                plan_lunch(PlanLunch) -> LunchId => places;
                settle_lunch(SettleLunchArgs) -> () => places;
                // Organisations
                set_ring(SetRingArgs) -> () => organisations;
                // Leads: what comes in and goes out
                export_leads(ExportLeads) -> LeadsExported => lead_files;
                write_activity_report(WriteReport) -> ReportWritten => lead_files;
                attach_file(AttachArgs) -> LeadAttachmentId => lead_files;
                bin_attachment(AttachmentArgs) -> () => lead_files;
                open_attachment(AttachmentArgs) -> () => lead_files;
                show_attachment(AttachmentArgs) -> () => lead_files;
                import_leads(LeadImport) -> LeadImportReport => lead_files;
                change_settings(SettingsPatch) -> () => settings;
                undo(NoArgs) -> Undone => settings;
                redo(NoArgs) -> Undone => settings;
                backup_now(NoArgs) -> Backup => settings;
                export_all(ExportArgs) -> Exported => book;
                restore_copy(CopyArgs) -> Restored => book;
                take_folder(TakeFolder) -> TakenIn => book;
                open_again(NoArgs) -> () => book;
                choose_path(ChooseArgs) -> Option<String> => desktop;
                open_folder(NoArgs) -> () => desktop;
                open_mail(MailArgs) -> () => desktop;
                open_link(LinkArgs) -> () => desktop;
                test_notification(NoArgs) -> () => desktop;
                set_autostart(AutostartArgs) -> () => desktop;
                take_route(NoArgs) -> Option<Route> => desktop;
            }
        }
    };
}
#[cfg(feature = "bindings")]
pub(crate) use with_commands;

// Groups of tables: what a query reads is said by room, so that a new table joins in one place.
pub(crate) const PEOPLE: &[&str] = &[
    "person",
    "contact_point",
    "person_source",
    "person_tag",
    "tag",
    "ring_cadence",
    "touch",
    "touch_person",
    // What moves somebody's day
    "ring_ceiling",
    "holiday",
];
/// What links people to live leads.
pub(crate) const LINKED: &[&str] = &["lead", "player"];
pub(crate) const IDEAS: &[&str] = &["touch_idea"];
/// Whom people turned out to be or not to be, and their milestones.
pub(crate) const MERGING: &[&str] = &["merged", "not_same", "milestone", "milestone_notice"];
/// What is remembered of files that came in.
pub(crate) const IMPORTS: &[&str] = &["import_mapping", "touch_source"];
pub(crate) const GIVE_ASK: &[&str] = &["give_ask"];
/// Who was where, my journeys, and lunches.
pub(crate) const PLACES: &[&str] = &["residence", "trip", "trip_person", "lunch"];
/// Organisations, and who was where.
pub(crate) const ORGANISATIONS: &[&str] = &["organisation", "membership"];
/// Who brought whom together, and who knows whom.
pub(crate) const INTRODUCTIONS: &[&str] = &["introduction", "acquaintance"];
/// Who brought whom together, and who knows whom.
/// Who was where from when to when.
pub(crate) const RHYTHM: &[&str] = &[
    "block",
    "block_change",
    "reminder",
    "notice",
    "holiday",
    "session",
    "session_card",
];
/// The frame of the journey and every record of its exercises: they lean on each other, and a stage's page says
/// something of all of them.
pub(crate) const JOURNEY: &[&str] = &[
    "lap",
    "stage_visit",
    "step_gap",
    "step_place",
    "matter",
    // Map
    "situation_note",
    "reflection_hold",
    "terrain_note",
    "map_person",
    "strength",
    "strength_rating",
    "value_choice",
    "energy_note",
    "assessment",
    "map_version",
    "map_version_item",
    // Plan
    "direction",
    "objective",
    "contingency",
    "plan_option",
    "assumption",
    "assumption_evidence",
    "question_aside",
    "scenario",
    "indicator",
    "plan_review",
    "criteria_set",
    "criterion",
    "scoring",
    "mark",
    "resource",
    "resource_level",
    "feedback_round",
    "asked_person",
    "own_answers",
    "feedback_answer",
    "feedback_comment",
    // Explore
    "cv_check",
    "route",
    "route_turn",
    "route_evidence",
    "experiment",
    // Demonstrate
    "target",
    "target_count",
    "derailer",
    "derailer_look",
    "story",
    "rehearsal",
    "interview",
    "interview_story",
    "player",
    "debrief",
    "polish",
    "weekly_review",
    "weekly_review_line",
    // Arrive
    "arrival",
    "stakeholder",
    "promise",
    "expectation",
    "culture_note",
    "checkpoint",
    // Consolidate
    "delivery",
    "channel",
    "outlet",
    "outlet_visit",
    "signal",
    "warning_sign",
    "stay_decision",
    "stay_reason",
    "look_back",
    // The tenure clock
    "membership",
    "year_date",
    "lap_story",
];
pub(crate) const LEADS: &[&str] = &[
    "lead",
    "lead_event",
    "lead_stage",
    "intensity",
    "lead_week",
    "landing",
    "landing_thank",
    "lead_fit",
    "lead_gate",
    "lead_gate_pass",
    "lead_attachment",
    "lead_attachment_gone",
];
pub(crate) const LEAD_VIEWS: &[&str] = &["lead_view"];
pub(crate) const PERSON_VIEWS: &[&str] = &["person_view"];
pub(crate) const COVERAGE: &[&str] = &["coverage_week"];
pub(crate) const TEMPLATES: &[&str] = &["template"];
/// Where I am stands among my memberships.
pub(crate) const SETTINGS: &[&str] = &["setting", "membership"];
/// Every write may change the answer.
pub(crate) const EVERYTHING: &[&str] = &["*"];

macro_rules! list {
    (
        queries { $($query:ident($query_args:ty) -> $answer:ty => $query_room:ident, reads [$($table:ident),*];)* }
        mutations { $($mutation:ident($mutation_args:ty) -> $output:ty => $mutation_room:ident;)* }
    ) => {
        /// Every command, queries first.
        pub static COMMANDS: &[Command] = &[
            $(Command {
                name: stringify!($query),
                kind: Kind::Query,
                room: stringify!($query_room),
                takes: stringify!($query_args),
                gives: stringify!($answer),
                reads: {
                    const GROUPS: &[&[&str]] = &[$($table),*];
                    &flatten::<{ total(GROUPS) }>(GROUPS)
                },
                run: |host, args| answer(handle::$query_room::$query(host, parse(args)?)?),
            },)*
            $(Command {
                name: stringify!($mutation),
                kind: Kind::Mutation,
                room: stringify!($mutation_room),
                takes: stringify!($mutation_args),
                gives: stringify!($output),
                reads: &[],
                run: |host, args| answer(handle::$mutation_room::$mutation(host, parse(args)?)?),
            },)*
        ];
    };
}
with_commands!(list);

const fn total(groups: &[&[&str]]) -> usize {
    let mut sum = 0;
    let mut at = 0;
    while at < groups.len() {
        sum += groups[at].len();
        at += 1;
    }
    sum
}

const fn flatten<const N: usize>(groups: &[&'static [&'static str]]) -> [&'static str; N] {
    let mut flat = [""; N];
    let (mut group, mut to) = (0, 0);
    while group < groups.len() {
        let mut at = 0;
        while at < groups[group].len() {
            flat[to] = groups[group][at];
            at += 1;
            to += 1;
        }
        group += 1;
    }
    flat
}

fn parse<T: serde::de::DeserializeOwned>(args: Value) -> Result<T, Failure> {
    let args = if args.is_null() {
        Value::Object(serde_json::Map::new())
    } else {
        args
    };
    // Kept for the case that it does not fit: then a person reads at which field.
    let odd = odd_number(&args).map(str::to_owned);
    serde_json::from_value(args).map_err(|error| match odd {
        Some(field) => Failure::at(&field, words::whole_number()),
        None => Failure::arguments(&error),
    })
}

/// No number that somebody types is larger.
const HUGE: u64 = 0xFFFF_FFFF;

/// Returns the name of the only number that is negative, not whole or huge, when there is one: where such a command does
/// not fit, it is the number that somebody typed.
fn odd_number(args: &Value) -> Option<&str> {
    fn look<'a>(name: &'a str, value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Number(number) if number.as_u64().is_none_or(|n| n > HUGE) => found.push(name),
            Value::Object(fields) => fields
                .iter()
                .for_each(|(name, value)| look(name, value, found)),
            Value::Array(items) => items.iter().for_each(|item| look(name, item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    look("", args, &mut found);
    match found.as_slice() {
        [one] if !one.is_empty() => Some(one),
        _ => None,
    }
}

fn answer<T: serde::Serialize>(output: T) -> Result<Value, Failure> {
    serde_json::to_value(output).map_err(|error| Failure::broken(&error.to_string()))
}
