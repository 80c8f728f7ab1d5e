//! Every type the contract names, in one place for the generator.

pub(crate) use fairlead_core::id::*;
pub(crate) use fairlead_core::journey::demonstrate::derailer::DerailersView;
pub(crate) use fairlead_core::journey::demonstrate::ending::ReviewPage;
pub(crate) use fairlead_core::journey::demonstrate::outcomes::DebriefsView;
pub(crate) use fairlead_core::journey::demonstrate::preparation::InterviewsView;
pub(crate) use fairlead_core::journey::demonstrate::progress::{CountedView, TargetsView};
pub(crate) use fairlead_core::journey::demonstrate::readiness::ReadinessView;
pub(crate) use fairlead_core::journey::demonstrate::story::StoriesView;
pub(crate) use fairlead_core::journey::map::situation::SituationView;
pub(crate) use fairlead_core::journey::page::{JourneyView, StageView};
pub(crate) use fairlead_core::journey::wizard::StepView;
pub(crate) use fairlead_core::people::bin::BinRow;
pub(crate) use fairlead_core::people::how_often::{RingRow, TagRow};
pub(crate) use fairlead_core::people::import::ImportReport;
pub(crate) use fairlead_core::people::list::{PeopleCounts, PeoplePage};
pub(crate) use fairlead_core::people::page::{PersonPage, SearchHit};
pub(crate) use fairlead_core::people::touch::{NewTouch, TimelineItem};
pub(crate) use fairlead_core::rhythm::block::{BlockDraft, BlockRow, RulePreview};
pub(crate) use fairlead_core::rhythm::notice::{Route, TrayView};
pub(crate) use fairlead_core::rhythm::quiet::QuietView;
pub(crate) use fairlead_core::rhythm::reminder::RemindersView;
pub(crate) use fairlead_core::rhythm::session::{SessionRow, SessionView, SettleCard};
pub(crate) use fairlead_core::rhythm::template::TemplateRow;
pub(crate) use fairlead_core::rhythm::week::WeekView;
pub(crate) use fairlead_core::settings::Settings;
pub(crate) use fairlead_core::store::backup::Backup;
pub(crate) use fairlead_core::store::export::Exported;
pub(crate) use fairlead_core::today::TodayView;

pub(crate) use crate::handle::args::*;
pub(crate) use crate::handle::rhythm::Answered;
pub(crate) use crate::handle::settings::{Health, UndoState, Undone};
