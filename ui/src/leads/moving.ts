import type { CloseReason, LeadStage } from '../ipc/bindings';
import { act } from '../shell/act';
import { t } from '../words/words';

/** What a lead closes with. */
export const reasons = ['declined', 'rejected', 'withdrawn', 'silent'] as const;

/** Moves a lead to a stage, today. */
export function move(
  lead: { id: string; title: string },
  to: { stage: LeadStage; name: string },
  reason: CloseReason = '',
): Promise<{ ok: boolean }> {
  return act(
    'move_lead',
    { lead_id: lead.id, stage: to.stage, on: null, reason, note: '' },
    { said: t.leads.moved(lead.title, to.name) },
  );
}
