//! What is set for the whole process, before it has a second thread.

/// Prepares the process: files are for the person alone, and the web engine draws as this machine can.
pub fn prepare() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    #[cfg(target_os = "linux")]
    spare_the_gpu();
}

/// Without a GPU, WebKitGTK's DMA-BUF renderer only costs: about 300 ms at the start and 70 MB (docs/performance.md).
/// Where the person has set the variable, or there is a GPU, nothing is changed.
#[cfg(target_os = "linux")]
#[allow(
    unsafe_code,
    reason = "the variable must be in this process's environment for WebKitGTK to read it"
)]
fn spare_the_gpu() {
    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(VARIABLE).is_none() && !std::path::Path::new("/dev/dri").exists() {
        // SAFETY: `main` calls this before it starts the first thread, so nobody reads the environment meanwhile.
        unsafe { std::env::set_var(VARIABLE, "1") };
    }
}
