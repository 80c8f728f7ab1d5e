//! What one knows of people: gives and asks, the ask gate, what I owe.

use fairlead_core::people::give_ask::gate::AskGate;
use fairlead_core::people::give_ask::ledger::{LedgerView, PersonLedger};
use fairlead_core::people::give_ask::owed::Owed;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn person_ledger(host: &dyn Host, args: PersonArgs) -> Answer<PersonLedger> {
    Ok(host.career()?.person_ledger(args.id, host.now())?)
}

pub(crate) fn ask_gate(host: &dyn Host, args: AskGateArgs) -> Answer<AskGate> {
    Ok(host
        .career()?
        .ask_gate(args.person_id, args.on, host.now())?)
}

pub(crate) fn ledger(host: &dyn Host, _: NoArgs) -> Answer<LedgerView> {
    Ok(host.career()?.ledger(host.now())?)
}

pub(crate) fn owed(host: &dyn Host, _: NoArgs) -> Answer<Vec<Owed>> {
    Ok(host.career()?.owed(host.now())?)
}
