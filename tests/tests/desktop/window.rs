use fairlead_tests::desktop::eventually;
use fairlead_tests::desktop::portal::{FakePortal, Scheme};
use serde_json::json;

use crate::contract::PRODUCT;
use crate::stage::Stage;

#[test]
fn the_window_opens_on_a_page_that_reaches_the_career() {
    Stage::run(|stage| {
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let window = stage.open_window(&args)?;
        assert!(
            window.title()?.contains(PRODUCT),
            "the page is ours: {:?}",
            window.title()?
        );
        // An empty career goes on from Today to the first steps: the heading may be another one by now.
        eventually("the page says what it is", || {
            let heading = window.find("h1").ok()?;
            let text = window.text(&heading).ok()?;
            (!text.is_empty()).then_some(())
        })?;
        let today = window.rpc("today", &json!({}))?;
        assert!(
            today.is_object(),
            "the contract answers through the window: {today}"
        );
        window.screenshot("opened")?;
        Ok(())
    });
}

#[test]
fn the_page_keeps_to_its_own_policy() {
    Stage::run(|stage| {
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let window = stage.open_window(&args)?;
        window.wait_for("h1")?;
        window.watch_policy()?;
        window.rpc("people_counts", &json!({}))?;
        let refused = window.refused_by_policy()?;
        assert!(
            refused.is_empty(),
            "a refused style or script is a broken page: {refused:?}"
        );
        let reached = window.execute_async(
            "const done = arguments[0];
             fetch('https://example.org/').then(() => done('reached'), () => done('refused'));",
            &[],
        )?;
        assert_eq!(reached, "refused", "the page reaches no network");
        let refused = window.refused_by_policy()?;
        assert_eq!(
            refused.len(),
            1,
            "it was the policy that refused: {refused:?}"
        );
        Ok(())
    });
}

#[test]
fn the_sample_career_opens_beside_ones_own() {
    Stage::run(|stage| {
        let args = stage.data_dir_args();
        let window = stage.open_window(&["--demo"])?;
        window.wait_for("h1")?;
        let today = window.rpc("today", &json!({}))?;
        window.screenshot("demo")?;
        drop(window);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let own = eventually("the window of one's own career", || {
            stage.open_window(&args).ok()
        })?;
        own.wait_for("h1")?;
        assert_ne!(
            own.rpc("today", &json!({}))?,
            today,
            "the sample never mixes with one's own"
        );
        Ok(())
    });
}

#[test]
fn today_is_painted_in_light_and_dark_at_the_first_and_the_smallest_size() {
    Stage::run(|stage| {
        let page = stage.open_window(&["--demo"])?;
        page.wait_for("h1")?;
        for theme in ["light", "dark"] {
            page.rpc("change_settings", &json!({ "theme": theme }))?;
            // The first red of the surface tells day from night.
            let surface = "return Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0]);";
            eventually(&format!("the page is {theme}"), || {
                let red = page.execute(surface, &[]).ok()?.as_u64()?;
                ((red < 128) == (theme == "dark")).then_some(())
            })?;
            for (width, height) in [(1280, 800), (720, 560)] {
                page.resize(width, height)?;
                let beyond = page.execute(
                    "return document.scrollingElement.scrollWidth - innerWidth;",
                    &[],
                )?;
                assert_eq!(beyond, 0, "nothing is cut off at {width} by {height}");
                let picture = page.screenshot(&format!("{theme}-{width}x{height}"))?;
                assert!(
                    picture.len() > 20_000,
                    "the page is painted: {} bytes",
                    picture.len()
                );
            }
        }
        Ok(())
    });
}

#[test]
fn the_page_is_light_or_dark_as_the_desktop_says_also_when_it_says_otherwise() {
    Stage::run(|stage| {
        let portal = FakePortal::start(stage.session, Scheme::Dark)?;
        let args = stage.data_dir_args();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let page = stage.open_window(&args)?;
        page.wait_for("h1")?;
        let dark = || {
            page.execute(
                "return matchMedia('(prefers-color-scheme: dark)').matches;",
                &[],
            )
        };
        eventually("the page is dark", || {
            dark().ok().filter(|dark| *dark == json!(true))
        })?;
        page.screenshot("dark")?;
        portal.turn(Scheme::Light)?;
        eventually("the page turns light", || {
            dark().ok().filter(|dark| *dark == json!(false))
        })?;
        portal.turn(Scheme::Dark)?;
        eventually("and dark again", || {
            dark().ok().filter(|dark| *dark == json!(true))
        })?;
        Ok(())
    });
}
