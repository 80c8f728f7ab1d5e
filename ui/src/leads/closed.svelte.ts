interface Lead {
  id: string;
  title: string;
}

let last = $state.raw<Lead>();

/** The lead that was just closed, until what goes on was read. */
export const justClosed = {
  get lead(): Lead | undefined {
    return last;
  },
  read(): void {
    last = undefined;
  },
};

/** Says that a lead closed; the page shows what goes on. */
export function closed(lead: Lead): void {
  last = lead;
}
