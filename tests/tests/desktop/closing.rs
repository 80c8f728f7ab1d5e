use anyhow::Result;
use fairlead_tests::desktop::{FakeTrayHost, Window, eventually};
use serde_json::json;

use crate::contract::{KEEP_RUNNING, PRODUCT};
use crate::stage::Stage;

#[test]
fn closing_the_window_leaves_the_program_in_the_tray() {
    Stage::run(|stage| {
        let tray = FakeTrayHost::start(stage.session)?;
        let mut program = stage.program().start()?;
        let window = stage.session.screen().wait_for_window(PRODUCT)?;
        let item = tray.wait_for_item()?;
        stage.session.screen().close(&window)?;
        wait_until_gone(stage)?;
        assert!(program.is_running(), "reminders go on without a window");
        assert_eq!(tray.items().len(), 1, "the icon stays");
        tray.click(&item, &stage.contract.tray()?.open)?;
        let again = stage.session.screen().wait_for_window(PRODUCT)?;
        assert_eq!(again.pid, program.pid(), "the same program shows it again");
        Ok(())
    });
}

#[test]
fn without_a_tray_the_page_asks_once_what_closing_means_and_is_obeyed() {
    Stage::run(|stage| {
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let page = stage.open_window(&args)?;
        page.wait_for("h1")?;
        let window = stage.session.screen().wait_for_window(PRODUCT)?;
        stage.session.screen().close(&window)?;
        page.wait_for("dialog[open]")?;
        page.screenshot("asked")?;
        page.click(&page.button(KEEP_RUNNING)?)?;
        wait_until_gone(stage)?;
        assert_eq!(
            stage.contract.setting("close_without_tray")?,
            json!("keep_running"),
            "the answer is remembered"
        );
        let again = open_again(stage, &window)?;
        stage.session.screen().close(&again)?;
        wait_until_gone(stage)?;
        open_again(stage, &window)?;
        Ok(())
    });
}

/// A second start, without a tray the only way back to the window.
fn open_again(stage: &Stage, before: &Window) -> Result<Window> {
    let status = stage.program().start()?.wait_for_exit()?;
    assert!(status.success(), "the copy that runs takes over: {status}");
    let window = stage.session.screen().wait_for_window(PRODUCT)?;
    assert_eq!(
        window.pid, before.pid,
        "the program has gone on without its window"
    );
    Ok(window)
}

fn wait_until_gone(stage: &Stage) -> Result<()> {
    let screen = stage.session.screen();
    eventually("the window is gone", || {
        screen.windows().ok()?.is_empty().then_some(())
    })
}
