//! Protected time.

use fairlead_core::id::{BlockId, HolidayId, SessionId, TemplateId};
use fairlead_core::rhythm::block::{BlockDraft, BlockRow, ProposedBlock, RulePreview};
use fairlead_core::rhythm::notice::{Route, TrayView};
use fairlead_core::rhythm::quiet::QuietView;
use fairlead_core::rhythm::reminder::RemindersView;
use fairlead_core::rhythm::session::{SessionRow, SessionView, SettleCard};
use fairlead_core::rhythm::template::TemplateRow;
use fairlead_core::rhythm::week::WeekView;
use serde::Serialize;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

/// What answering a reminder led to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Answered {
    /// The session that was begun or resumed.
    pub session_id: Option<String>,
    /// The step of the journey that it leads to.
    pub step: Option<String>,
}

pub(crate) fn week(host: &dyn Host, args: WeekArgs) -> Answer<WeekView> {
    Ok(host.career()?.week(args.monday, host.now())?)
}

pub(crate) fn blocks(host: &dyn Host, _: NoArgs) -> Answer<Vec<BlockRow>> {
    Ok(host.career()?.blocks(host.now())?)
}

pub(crate) fn reminders(host: &dyn Host, _: NoArgs) -> Answer<RemindersView> {
    Ok(host.career()?.reminders(host.now())?)
}

pub(crate) fn quiet(host: &dyn Host, _: NoArgs) -> Answer<QuietView> {
    Ok(host.career()?.quiet(host.now())?)
}

pub(crate) fn proposed_blocks(host: &dyn Host, _: NoArgs) -> Answer<Vec<ProposedBlock>> {
    Ok(host.career()?.proposed_blocks(host.now())?)
}

pub(crate) fn preview_rule(host: &dyn Host, args: RuleArgs) -> Answer<RulePreview> {
    Ok(host
        .career()?
        .preview_rule(&args.rule, &args.starts, &args.zone, host.now())?)
}

pub(crate) fn session(host: &dyn Host, args: SessionArgs) -> Answer<SessionView> {
    Ok(host.career()?.session(args.id, host.now())?)
}

pub(crate) fn sessions(host: &dyn Host, _: NoArgs) -> Answer<Vec<SessionRow>> {
    Ok(host.career()?.sessions()?)
}

pub(crate) fn templates(host: &dyn Host, _: NoArgs) -> Answer<Vec<TemplateRow>> {
    Ok(host.career()?.templates()?)
}

pub(crate) fn tray(host: &dyn Host, _: NoArgs) -> Answer<TrayView> {
    Ok(host.career()?.tray(host.now())?)
}

pub(crate) fn add_block(host: &dyn Host, draft: BlockDraft) -> Answer<BlockId> {
    Ok(host.career()?.add_block(draft, host.now())?)
}

pub(crate) fn edit_block(host: &dyn Host, args: EditBlockArgs) -> Answer<()> {
    Ok(host.career()?.edit_block(args.id, args.draft, host.now())?)
}

pub(crate) fn bin_block(host: &dyn Host, args: BlockArgs) -> Answer<()> {
    Ok(host.career()?.bin_block(args.id, host.now())?)
}

pub(crate) fn move_occurrence(host: &dyn Host, args: MoveArgs) -> Answer<()> {
    Ok(host
        .career()?
        .move_occurrence(args.block_id, &args.occurrence, &args.to, host.now())?)
}

pub(crate) fn leave_out_occurrence(host: &dyn Host, args: LeaveOutArgs) -> Answer<()> {
    Ok(host.career()?.leave_out_occurrence(
        args.block_id,
        &args.occurrence,
        &args.reason,
        host.now(),
    )?)
}

pub(crate) fn put_back_occurrence(host: &dyn Host, args: OccurrenceArgs) -> Answer<()> {
    Ok(host
        .career()?
        .put_back_occurrence(args.block_id, &args.occurrence, host.now())?)
}

pub(crate) fn answer_reminder(host: &dyn Host, args: AnswerArgs) -> Answer<Answered> {
    let route = host
        .career()?
        .answer_reminder(args.id, args.answer, &args.reason, host.now())?;
    let (session_id, step) = match route {
        Some(Route::Session(id)) => (Some(id), None),
        Some(Route::Step(step)) => (None, Some(step)),
        _ => (None, None),
    };
    Ok(Answered { session_id, step })
}

pub(crate) fn finish_reminder(host: &dyn Host, args: ReminderArgs) -> Answer<()> {
    Ok(host.career()?.finish_reminder(args.id, host.now())?)
}

pub(crate) fn clear_missed(host: &dyn Host, args: RemindersArgs) -> Answer<()> {
    Ok(host.career()?.clear_missed(&args.ids)?)
}

pub(crate) fn pause(host: &dyn Host, args: PauseArgs) -> Answer<()> {
    Ok(host.career()?.pause(args.pause, host.now())?)
}

pub(crate) fn resume(host: &dyn Host, _: NoArgs) -> Answer<()> {
    Ok(host.career()?.resume(host.now())?)
}

pub(crate) fn add_holiday(host: &dyn Host, args: HolidayArgs) -> Answer<HolidayId> {
    Ok(host
        .career()?
        .add_holiday(args.from_on, args.to_on, host.now())?)
}

pub(crate) fn remove_holiday(host: &dyn Host, args: HolidayIdArgs) -> Answer<()> {
    Ok(host.career()?.remove_holiday(args.id, host.now())?)
}

pub(crate) fn start_session(host: &dyn Host, args: StartSessionArgs) -> Answer<SessionId> {
    Ok(host
        .career()?
        .start_session(args.kind, args.reminder_id, args.minutes, host.now())?)
}

pub(crate) fn settle_card(host: &dyn Host, card: SettleCard) -> Answer<()> {
    Ok(host.career()?.settle_card(&card, host.now())?)
}

pub(crate) fn reopen_card(host: &dyn Host, args: CardArgs) -> Answer<()> {
    Ok(host
        .career()?
        .reopen_card(args.session_id, args.person_id, host.now())?)
}

pub(crate) fn tick_session(host: &dyn Host, args: TickArgs) -> Answer<()> {
    Ok(host.career()?.tick_session(args.id, args.seconds)?)
}

pub(crate) fn end_session(host: &dyn Host, args: SessionArgs) -> Answer<()> {
    Ok(host.career()?.end_session(args.id, host.now())?)
}

pub(crate) fn rate_session(host: &dyn Host, args: RateArgs) -> Answer<()> {
    Ok(host.career()?.rate_session(args.id, args.feeling)?)
}

pub(crate) fn save_template(host: &dyn Host, args: SaveTemplateArgs) -> Answer<TemplateId> {
    Ok(host
        .career()?
        .save_template(args.id, args.template, host.now())?)
}

pub(crate) fn remove_template(host: &dyn Host, args: TemplateArgs) -> Answer<()> {
    Ok(host.career()?.remove_template(args.id)?)
}
