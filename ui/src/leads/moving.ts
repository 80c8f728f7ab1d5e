import type { CloseReason, LeadStage } from '../ipc/bindings';
import { act } from '../shell/act';
import { go } from '../shell/route.svelte';
import { t } from '../words/words';
import { closed } from './closed.svelte';

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
  const done = await act(
    'move_lead',
    { lead_id: lead.id, stage: to.stage, on: null, reason, note: '' },
    { said: t.leads.moved(lead.title, to.name) },
  );
  if (done.ok && to.stage === 'closed') closed(lead);
  return done;
}
