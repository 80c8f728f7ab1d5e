//! Claims about the table of leads and its kept filters.

use super::*;
use crate::leads::event::{CloseReason, MoveLead};

#[test]
fn the_table_sorts_by_every_column_and_what_has_nothing_comes_last() {
    let mut career = career();
    let ada = career
        .add_person(
            PersonDraft {
                name: "Ada Example".to_owned(),
                ..PersonDraft::default()
            },
            now(),
        )
        .expect("a person");
    let put = |career: &mut Career, draft: LeadDraft| {
        record::save(career, None, draft, now()).expect("it fits")
    };
    let first = put(
        &mut career,
        LeadDraft {
            title: "b".to_owned(),
            organisation: "Zoo".to_owned(),
            kind: LeadKind::Venture,
            scope: LeadScope::Department,
            source: "Noticeboard".to_owned(),
            ..LeadDraft::default()
        },
    );
    put(
        &mut career,
        LeadDraft {
            title: "A".to_owned(),
            next_on: Some(now().today()),
            source_id: Some(ada),
            ..LeadDraft::default()
        },
    );
    go(&mut career, first, LeadStage::Exploring, later(3));
    let by = |sort| titles(&rows(&career, &all(), sort, later(3))).join("");
    assert_eq!(by(LeadSort::Title), "Ab", "small and capital alike");
    assert_eq!(by(LeadSort::Organisation), "bA", "without one last");
    assert_eq!(by(LeadSort::Scope), "bA", "the nearest first");
    assert_eq!(by(LeadSort::Kind), "Ab", "a job before a venture");
    assert_eq!(by(LeadSort::Stage), "Ab", "spotted before exploring");
    assert_eq!(by(LeadSort::Next), "Ab", "without a day last");
    assert_eq!(by(LeadSort::Touched), "Ab", "the longest untouched first");
    assert_eq!(by(LeadSort::Source), "Ab", "by the person’s name");
    let down = career
        .lead_table(
            &all(),
            (LeadSort::Next, SortDirection::Descending),
            (0, 9),
            now(),
        )
        .expect("the table");
    assert_eq!(titles(&down.rows), ["A", "b"], "also the other way round");
    assert_eq!(down.rows[0].source, "Ada Example");
    let piece = career
        .lead_table(&all(), (LeadSort::Title, UP), (1, 1), now())
        .expect("the table");
    assert_eq!((titles(&piece.rows), piece.total), (vec!["b"], 2));
    let much = career.lead_table(&all(), (LeadSort::Title, UP), (0, PAGE_MAX + 1), now());
    assert_eq!(fault(much).0, "limit");
}

#[test]
fn the_stages_sort_and_are_called_as_i_like() {
    let mut career = career();
    let early = lead(&mut career, "Early", None);
    let late = lead(&mut career, "Late", None);
    go(&mut career, late, LeadStage::Exploring, now());
    let mut stages = LeadStage::ALL
        .map(|stage| StageName {
            stage,
            name: String::new(),
        })
        .to_vec();
    stages.swap(0, 1);
    stages[0].name = "Sniffing about".to_owned();
    career.set_lead_stages(&stages).expect("each once");
    let found = rows(&career, &all(), LeadSort::Stage, now());
    assert_eq!(titles(&found), ["Late", "Early"]);
    assert_eq!(found[0].stage_name, "Sniffing about");
    let to = MoveLead {
        lead_id: early,
        stage: LeadStage::Exploring,
        on: None,
        reason: CloseReason::Unsaid,
        note: String::new(),
        overrides: Vec::new(),
    };
    career.move_lead(&to, now()).expect("it moves");
    let undone = career.undo().expect("undoes");
    let sentence = format!("{undone:?}");
    assert!(
        sentence.contains("Sniffing about"),
        "undo speaks as I do: {sentence}"
    );
}

#[test]
fn numbers_beside_the_table_are_those_of_its_filters() {
    let mut career = career();
    lead(&mut career, "Alive", Some(2));
    lead(&mut career, "Stuck", None);
    let silent = lead(&mut career, "Silent", Some(40));
    go(&mut career, silent, LeadStage::Applied, now());
    let over = lead(&mut career, "Over", None);
    go(&mut career, over, LeadStage::Closed, now());
    let then = later(15);
    let counts = career.lead_counts(then).expect("the counts");
    assert_eq!((counts.all, counts.open, counts.over), (4, 3, 1));
    let many = |filter: LeadTableFilter| {
        career
            .lead_table(&filter, (LeadSort::Title, UP), (0, 9), then)
            .expect("the table")
            .total
    };
    for (standing, count) in [
        (LeadStanding::Alive, counts.alive),
        (LeadStanding::Hollow, counts.hollow),
        (LeadStanding::Silent, counts.silent),
        (LeadStanding::Stuck, counts.stuck),
    ] {
        let filter = LeadTableFilter {
            standing: Some(standing),
            ..all()
        };
        assert_eq!(many(filter), count, "{standing:?}");
    }
    assert_eq!((counts.silent, counts.stuck), (1, 1));
    assert_eq!(titles(&counts.stuck_first), ["Stuck"]);
    let closed = LeadTableFilter {
        stage: Some(LeadStage::Closed),
        ..LeadTableFilter::default()
    };
    assert_eq!(many(closed), 1, "the stage says that it is over");
}

#[test]
fn a_filter_is_kept_under_a_name_of_its_own() {
    let mut career = career();
    let draft = LeadViewDraft {
        name: " Outside ".to_owned(),
        scope: Some(LeadScope::Outside),
        standing: Some(LeadStanding::Stuck),
        direction: SortDirection::Descending,
        ..LeadViewDraft::default()
    };
    let id = record::save(&mut career, None, draft.clone(), now()).expect("it fits");
    let kept = career.lead_views().expect("the filters").views;
    assert_eq!(kept[0].draft.name, "Outside");
    assert_eq!(kept[0].draft.standing, Some(LeadStanding::Stuck));
    let twice = LeadViewDraft {
        name: "outside".to_owned(),
        ..draft.clone()
    };
    assert_eq!(
        fault(record::save(&mut career, None, twice.clone(), now())).0,
        "name"
    );
    assert_eq!(career.lead_views().expect("the filters").views.len(), 1);
    let nameless = fault(record::save(
        &mut career,
        None,
        LeadViewDraft::default(),
        now(),
    ));
    assert_eq!(nameless.0, "name");
    record::bin::<LeadViewDraft>(&mut career, id, now()).expect("thrown away");
    record::save(&mut career, None, twice, now()).expect("the name is free again");
    career.undo().expect("undoes");
    career.undo().expect("undoes");
    assert_eq!(career.lead_views().expect("the filters").views.len(), 1);
}

/// A lead of the random careers: days since it began, its stage, days since that, days until its next step.
type Sample = (u8, usize, u8, Option<i8>, bool);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// The SQL of the filters and the plain rules say the same.
    #[test]
    fn filters_are_the_rules(samples in prop::collection::vec(
        (0..60_u8, 0..8_usize, 0..60_u8, prop::option::of(-20..20_i8), any::<bool>()), 1..12,
    )) {
        let mut career = career();
        let base = now();
        let ago = |days: u8| Now { instant: base.instant - Duration::days(days.into()), ..base };
        for (at, (began, stage, moved, next, logged)) in samples.iter().enumerate() {
            let sample: Sample = (*began, *stage, *moved, *next, *logged);
            put(&mut career, at, sample, &ago);
        }
        let every = rows(&career, &all(), LeadSort::Title, base);
        prop_assert_eq!(every.len(), samples.len());
        for standing in [LeadStanding::Alive, LeadStanding::Hollow, LeadStanding::Silent, LeadStanding::Stuck] {
            let filter = LeadTableFilter { standing: Some(standing), ..all() };
            let found = rows(&career, &filter, LeadSort::Title, base);
            let expected: Vec<&LeadRow> = every.iter().filter(|row| match standing {
                LeadStanding::Alive => row.stage.open() && row.hollow.is_none(),
                LeadStanding::Hollow => row.hollow.is_some(),
                LeadStanding::Silent => row.silent,
                LeadStanding::Stuck => row.stage.open() && row.next_on.is_none(),
            }).collect();
            prop_assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{:?}", standing);
        }
        let counts = career.lead_counts(base).expect("the counts");
        prop_assert_eq!(counts.all as usize, samples.len());
        prop_assert_eq!(counts.alive + counts.hollow, counts.open);
        let health = career.lead_health(base).expect("how they stand");
        prop_assert_eq!((health.live, health.hollow), (counts.alive, counts.hollow));
    }
}

fn put(
    career: &mut Career,
    at: usize,
    (began, stage, moved, next, logged): Sample,
    ago: &dyn Fn(u8) -> Now,
) {
    let base = now();
    let draft = LeadDraft {
        title: format!("{at:02}"),
        began_on: Some(ago(began).today()),
        // A step comes after one has heard of it.
        next_on: next
            .map(|days| base.today() + Duration::days(days.into()))
            .map(|on| on.max(ago(began).today())),
        ..LeadDraft::default()
    };
    let id = record::save(career, None, draft, ago(began)).expect("it fits");
    let moved = moved.min(began);
    if stage > 0 {
        go(career, id, LeadStage::ALL[stage], ago(moved));
    }
    if logged {
        let log = LogForLead {
            lead_id: id,
            on: None,
            note: "Wrote to them".to_owned(),
            minutes: None,
        };
        career.log_for_lead(&log, ago(moved / 2)).expect("logs");
    }
}
