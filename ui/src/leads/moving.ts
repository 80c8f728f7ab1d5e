import type { CloseReason, LeadStage, MoveLead } from '../ipc/bindings';
import { toasts } from '../parts/toasts.svelte';
import { act, type Telling } from '../shell/act';
import { go } from '../shell/route.svelte';
import { t } from '../words/words';
import { closed } from './closed.svelte';
import { ask } from './gating.svelte';

/** What a lead closes with. */
export const reasons = ['declined', 'rejected', 'withdrawn', 'silent'] as const;

/** Moves a lead to a stage, today. Accepting has a page of its own; what goes on is said when one closes. */
export async function move(
  lead: { id: string; title: string },
  to: { stage: LeadStage; name: string },
  reason: CloseReason = '',
): Promise<{ ok: boolean }> {
  if (to.stage === 'accepted') {
    go({ view: 'landing', id: lead.id });
    return { ok: false };
  }
  const done = await send(
    lead.title,
    { lead_id: lead.id, stage: to.stage, on: null, reason, note: '' },
    { said: t.leads.moved(lead.title, to.name) },
  );
  if (done.ok && to.stage === 'closed') closed(lead);
  return done;
}

/** Moves a lead; where an application is not ready, the dialog of its gate takes over. */
export async function send(
  title: string,
  move: Omit<MoveLead, 'overrides'>,
  { said, onfield }: { said: string } & Pick<Telling, 'onfield'>,
): Promise<{ ok: boolean }> {
  let gate = false;
  const { ok } = await act(
    'move_lead',
    { ...move, overrides: [] },
    {
      said,
      onfield: (field, message) => {
        if (field === 'overrides') gate = true;
        else if (onfield) onfield(field, message);
        else toasts.show({ text: message, tone: 'error' });
      },
    },
  );
  return gate ? ask(title, move, said) : { ok };
}
