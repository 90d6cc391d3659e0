import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment } from '../../shared/dates'
import { type Mistake, mistakesOf, statusOf } from '../../shared/form/mistakes'
import { toCall, wrongIn } from './callNote'
import { type Approach, type FollowUpCall, noteFollowUpCall } from './followUpCalls'
import { type CallDraft, useKeptDraft } from './keptDraft'

/** How a call went, written down. Without reception it waits on this device and goes once there is some. */
export function useCallNote(
  trajectoryId: string,
  initiative: string,
  approaches: readonly Approach[],
) {
  const queries = useQueryClient()
  const { draft, write, clear } = useKeptDraft(trajectoryId)
  const [own, setOwn] = useState<Mistake[]>([])
  const noting = useMutation({
    mutationFn: (note: CallDraft) =>
      noteFollowUpCall(trajectoryId, note.key, toCall(note, approaches)),
    // Without a connection it is for us to say so, not for the library to wait in silence.
    networkMode: 'always',
    onSuccess: (call) => {
      clear()
      announce({ text: sentence(initiative, call) })
      void queries.invalidateQueries({ queryKey: ['trajectories'] })
    },
    onError: (error) => write({ waiting: statusOf(error) === 0 }),
  })
  const { mutate, isPending } = noting
  const send = () => {
    const mistakes = wrongIn(draft)
    setOwn(mistakes)
    if (mistakes.length === 0 && !isPending) mutate(draft)
  }
  useEffect(() => {
    if (!draft.waiting) return
    const again = () => mutate(draft)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [draft, mutate])

  return {
    draft,
    /** Other words are another note: what waited is not sent by itself any more. */
    write: (part: Partial<CallDraft>) => write({ ...part, waiting: false }),
    clear,
    send,
    busy: isPending,
    error: draft.waiting ? null : noting.error,
    mistakes: own.length > 0 ? own : mistakesOf(noting.error),
  }
}

export type CallNote = ReturnType<typeof useCallNote>

function sentence(name: string, { result, callBackAt }: FollowUpCall): string {
  if (result === 'REACHED') return m.followup_said_reached({ name })
  if (result === 'NOT_REACHED') return m.followup_said_not_reached({ name })
  return m.followup_said_back({ name, when: callBackAt ? moment(callBackAt) : '' })
}
