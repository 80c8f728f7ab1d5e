//! Handling many people: what is noted in a line, one change for many, how everybody stands.

use fairlead_core::capture::{CaptureArgs, CaptureLogged, CaptureView};

use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn read_capture(host: &dyn Host, args: CaptureArgs) -> Answer<CaptureView> {
    Ok(host.career()?.read_capture(&args, host.now())?)
}

pub(crate) fn log_capture(host: &dyn Host, args: CaptureArgs) -> Answer<CaptureLogged> {
    Ok(host.career()?.log_capture(&args, host.now())?)
}
