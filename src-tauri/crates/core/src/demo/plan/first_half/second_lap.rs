//! The plan of the second lap, half tested.

use serde_json::{Value, json};

use super::{on, save, shifted};
use crate::career::Career;
use crate::error::Result;
use crate::journey::plan::option::{OptionSort, fixed};
use crate::time::Now;

/// Fills the plan of the second lap.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    save(
        career,
        now,
        None,
        "direction",
        json!({ "text": "Towards leading a small platform team, without giving up building things myself." }),
    )?;
    let (lead, write) = objectives(career, now)?;
    let teach = options(career, now)?;
    assumptions(career, now, &lead, &write, &teach)?;
    scenarios(career, now)?;
    career.review_plan(shifted(now, 9))
}

fn objectives(career: &mut Career, now: Now) -> Result<(String, String)> {
    let at = |days| on(now, days);
    let lead = save(
        career,
        now,
        None,
        "objective",
        json!({
            "title": "Lead a team of three to five",
            "benefit": "I am happiest when somebody I helped does well, and it opens the next ten years.",
            "measure": "Three people report to me, here or elsewhere",
            "by_on": at(200),
            "state": "active",
        }),
    )?;
    let write = save(
        career,
        now,
        None,
        "objective",
        json!({
            "title": "Be somebody whom others ask about build systems",
            "benefit": "Work finds people who are known for one thing.",
            "measure": "Two talks and six articles in a year",
            "by_on": at(290),
            "state": "active",
        }),
    )?;
    save(
        career,
        now,
        None,
        "objective",
        json!({ "title": "A four-day week", "benefit": "Time for the children while they still ask for it." }),
    )?;
    save(
        career,
        now,
        None,
        "contingency",
        json!({
            "objective_id": lead,
            "if_this": "Harbour Fixtures freezes all new positions",
            "sign": "Mina says the plan for next year has no new heads",
            "then_that": "I lead the migration as a project with people on loan, and look outside in parallel",
            "first_step": "Offer to lead the migration",
            "look_on": at(75),
        }),
    )?;
    save(
        career,
        now,
        None,
        "contingency",
        json!({
            "objective_id": lead,
            "if_this": "I find that I do not like it",
            "sign": "Two months running my energy log says so",
            "then_that": "I go for staff engineer instead",
            "first_step": "Ask Grace how she decided",
        }),
    )?;
    Ok((lead, write))
}

fn options(career: &mut Career, now: Now) -> Result<String> {
    let at = |days| on(now, days);
    for (sort, meaning, step, by, stepped) in [
        (
            OptionSort::Stay,
            "Keep my product, hand over the on-call rota, and take on the two who join in spring.",
            "Propose to mentor the first of them",
            at(30),
            Some(at(27)),
        ),
        (
            OptionSort::Inside,
            "The platform group in Porto needs a lead; it would mean a week a month away.",
            "Have a coffee with the operations lead in Porto",
            at(42),
            None,
        ),
    ] {
        let id = fixed(career.read(), sort)?.to_string();
        save(
            career,
            shifted(now, if stepped.is_some() { 28 } else { 0 }),
            Some(&id),
            "plan_option",
            json!({
                "sort": sort,
                "meaning": meaning,
                "first_step": step,
                "by_on": by,
                "stepped_on": stepped,
            }),
        )?;
    }
    save(
        career,
        now,
        None,
        "plan_option",
        json!({
            "title": "A platform lead at a smaller company",
            "meaning": "More say, less name, and a longer way to work.",
            "first_step": "Ask Ines how she would fill such a role",
            "by_on": at(55),
        }),
    )?;
    save(
        career,
        now,
        None,
        "plan_option",
        json!({
            "title": "Teach one evening a week",
            "meaning": "It would show whether I like to bring others on.",
        }),
    )
}

fn assumptions(career: &mut Career, now: Now, lead: &str, write: &str, teach: &str) -> Result<()> {
    let at = |days| on(now, days);
    let likes = json!({
        "statement": "I would like leading as much as I like building",
        "why": "The mentoring last year was the best part of the week.",
        "test": "Mentor one newcomer for six weeks and keep the energy log",
        "due_on": at(40),
        "objective_id": lead,
    });
    let likes_id = save(career, now, None, "assumption", likes.clone())?;
    save(
        career,
        now,
        None,
        "assumption",
        json!({
            "statement": "Harbour Fixtures will need a second team lead this year",
            "why": "Four people have asked for the same things twice.",
            "test": "Ask Mina over lunch what next year’s plan says",
            "due_on": at(44),
            "objective_id": lead,
        }),
    )?;
    let articles = json!({
        "statement": "People read long articles about build systems",
        "why": "I do.",
        "test": "Publish one and ask five readers",
        "due_on": at(20),
        "objective_id": write,
    });
    let articles_id = save(career, now, None, "assumption", articles.clone())?;
    save(
        career,
        now,
        None,
        "assumption",
        json!({
            "statement": "An evening a week would not cost the family much",
            "option_id": teach,
        }),
    )?;
    let then = shifted(now, 18);
    save(
        career,
        then,
        None,
        "assumption_evidence",
        json!({
            "assumption_id": articles_id,
            "text": "Of five readers four stopped at the first diagram; short ones were passed on",
            "says": "against",
            "found_on": then.today(),
        }),
    )?;
    save(
        career,
        then,
        Some(&articles_id),
        "assumption",
        with(articles, "refuted"),
    )?;
    let then = shifted(now, 41);
    save(
        career,
        then,
        None,
        "assumption_evidence",
        json!({
            "assumption_id": likes_id,
            "text": "Five of six mentoring weeks stand in the log as giving energy",
            "says": "for",
            "found_on": then.today(),
        }),
    )?;
    save(
        career,
        then,
        Some(&likes_id),
        "assumption",
        with(likes, "supported"),
    )?;
    Ok(())
}

fn scenarios(career: &mut Career, now: Now) -> Result<()> {
    let bought = save(
        career,
        now,
        None,
        "scenario",
        json!({
            "title": "Harbour Fixtures is bought by a larger firm",
            "meaning": "Two platform groups, and one of them would go.",
            "likelihood": "possible",
            "first_step": "Write down what only our group can do, and show it round",
        }),
    )?;
    let tools = save(
        career,
        now,
        None,
        "scenario",
        json!({
            "title": "Much of my craft is done by tools",
            "meaning": "What stays is deciding what to build and bringing people along.",
            "likelihood": "likely",
            "first_step": "Take on the part of the next project that no tool does",
        }),
    )?;
    for (scenario, text, seen) in [
        (&bought, "Strangers count the desks", Some(12)),
        (&bought, "The finance people work weekends", Some(38)),
        (&bought, "Travel needs a second signature", None),
        (&tools, "Reviews are shorter than a year ago", Some(25)),
        (&tools, "The market asks for fewer juniors", None),
    ] {
        save(
            career,
            shifted(now, seen.unwrap_or(0)),
            None,
            "indicator",
            json!({ "scenario_id": scenario, "text": text, "seen_on": seen.map(|days| on(now, days)) }),
        )?;
    }
    Ok(())
}

fn with(mut draft: Value, status: &str) -> Value {
    draft["status"] = json!(status);
    draft
}
