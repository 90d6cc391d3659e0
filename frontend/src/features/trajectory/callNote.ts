import { m } from '../../paraglide/messages'
import type { Mistake } from '../../shared/form/mistakes'
import { instantOf } from '../../shared/localTime'
import type { Approach, NewFollowUpCall } from './followUpCalls'
import type { CallDraft } from './keptDraft'

/** What is wrong with a note before it is sent. */
export function wrongIn(draft: CallDraft): Mistake[] {
  if (draft.result === 'REACHED' && !draft.did.trim()) {
    return [{ pointer: '/did', detail: m.form_required() }]
  }
  if (draft.result === 'CALL_BACK') {
    const at = instantOf(draft.day, draft.clock)
    if (at === null || Date.parse(at) <= Date.now()) {
      return [{ pointer: '/callBackAt', detail: m.followup_back_wrong() }]
    }
  }
  return []
}

/** A note as it is sent; what they chose goes with it, each with whether they still do it. */
export function toCall(draft: CallDraft, chosen: readonly Approach[]): NewFollowUpCall {
  const { result } = draft
  if (result === 'REACHED') {
    return {
      result,
      did: draft.did.trim(),
      helped: draft.helped.trim() || null,
      needed: draft.needed.trim() || null,
      perspectiveAfter: draft.perspectiveAfter ? Number(draft.perspectiveAfter) : null,
      approaches:
        chosen.length === 0
          ? null
          : chosen.map(({ words }) => ({ words, kept: draft.kept.includes(words) })),
    }
  }
  return result === 'CALL_BACK'
    ? { result, callBackAt: instantOf(draft.day, draft.clock) }
    : { result: 'NOT_REACHED' }
}
