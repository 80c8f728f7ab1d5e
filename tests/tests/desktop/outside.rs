use fairlead_tests::desktop::eventually_within;
use serde_json::json;

use crate::stage::{Stage, UNTIL_SHOWN};

#[test]
fn what_another_program_writes_appears_on_the_open_page_without_a_reload() {
    Stage::run(|stage| {
        stage.contract.add_person("Ada Example")?;
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let page = stage.open_window(&args)?;
        page.wait_for("h1")?;
        page.execute(
            "window.sameDocument = true; location.hash = '#/people';",
            &[],
        )?;
        let shows = |name: &str| {
            let script = "return document.body.innerText.includes(arguments[0]);";
            let told = page.execute(script, &[json!(name)]).ok()?;
            (told == true).then_some(())
        };
        eventually_within(UNTIL_SHOWN, "the list of people", || shows("Ada Example"))?;
        stage.contract.add_person("Grace Sample")?;
        eventually_within(UNTIL_SHOWN, "the person of the other program", || {
            shows("Grace Sample")
        })?;
        assert_eq!(
            page.execute("return window.sameDocument ?? false;", &[])?,
            true,
            "a reload would throw away what is being typed"
        );
        Ok(())
    });
}
