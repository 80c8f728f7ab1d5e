use std::time::Duration;

use fairlead_tests::desktop::{DaemonManners, FakeDaemon, FakeTrayHost, eventually};

use crate::contract::OPEN;
use crate::stage::{Stage, UNTIL_SHOWN};

const LEAD: &str = "Keeper of the lighthouse";

#[test]
fn after_an_interview_it_is_asked_how_it_went_and_the_answer_leads_to_the_lead() {
    Stage::run(|stage| {
        let daemon = FakeDaemon::start(stage.session, DaemonManners::gnome())?;
        let tray = FakeTrayHost::start(stage.session)?;
        stage
            .contract
            .talk_about_a_lead_yesterday(LEAD, "Ada Example")?;
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let page = stage.open_window(&args)?;
        page.wait_for("h1")?;
        let shown = daemon.wait_for_within(UNTIL_SHOWN, 1)?;
        let told = format!("{} {}", shown[0].summary, shown[0].body);
        assert!(told.contains("How did the interview go?"), "{told}");
        assert!(
            !told.contains("Ada") && !told.contains(LEAD),
            "a passer-by reads no name and no lead: {told}"
        );
        let item = tray.wait_for_item()?;
        let labels = tray.menu(&item)?.labels();
        assert!(
            labels
                .iter()
                .any(|label| label == "0 of 3 leads alive, 1 hollow"),
            "the tray says how many are alive: {labels:?}"
        );
        daemon.answer(&shown[0], OPEN, Duration::ZERO)?;
        eventually("the window is at the lead", || {
            let heading = page.find("main h1").ok()?;
            (page.text(&heading).ok()? == LEAD).then_some(())
        })?;
        page.screenshot("debrief-asked")?;
        Ok(())
    });
}
