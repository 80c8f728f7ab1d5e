//! Writes what the program embeds: its configuration, its permissions and the user interface.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["rpc", "close_answered"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    tauri_build::try_build(attributes)
        .expect("tauri.conf.json, capabilities and ui/dist are in place");
}
