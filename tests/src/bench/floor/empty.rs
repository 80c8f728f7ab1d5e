//! An empty window of the same Tauri: the least that this program could take to show a page.

use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str = "<!doctype html><meta charset=utf-8><title>Floor</title>\
    <style>body{margin:3rem;font:16px sans-serif;background:#faf8f3;color:#222}</style>\
    <h1>Today</h1><p>Nothing but a heading and a line of text.</p>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("floor", |_, _| {
            tauri::http::Response::builder()
                .header("content-type", "text/html")
                .body(PAGE.as_bytes().to_vec())
                .expect("a constant answer is well-formed")
        })
        .setup(|app| {
            let page = "floor://localhost/"
                .parse()
                .expect("the address is a constant");
            WebviewWindowBuilder::new(app, "floor", WebviewUrl::CustomProtocol(page))
                .title("Floor")
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
