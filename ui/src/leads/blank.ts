import type { LeadDraft } from '../ipc/bindings';

/** A lead before anything is typed. */
export function blank(): LeadDraft {
  return {
    title: '',
    organisation: '',
    scope: 'outside',
    kind: 'job',
    source_id: null,
    source: '',
    place: '',
    work_form: '',
    pay_from: null,
    pay_to: null,
    currency: '',
    advertisement: '',
    cv_version: '',
    notes: '',
    began_on: null,
    next_action: '',
    next_on: null,
  };
}
