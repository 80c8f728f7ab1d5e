//! Writes `ui/src/ipc/bindings.ts` from the Rust contract.

fn main() -> anyhow::Result<()> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/ipc/bindings.ts");
    std::fs::write(file, fairlead_api::bindings::typescript())?;
    Ok(())
}
