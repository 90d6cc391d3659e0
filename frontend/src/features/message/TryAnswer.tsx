import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { answerText, type MessageDetails } from './messages'

/** While texts stay in the outbox, who tries the product out answers them here. */
export function TryAnswer({ message }: { message: MessageDetails }) {
  const queries = useQueryClient()
  const answering = useMutation({
    mutationFn: (yes: boolean) => answerText(message.id, yes),
    onSuccess: () => {
      announce({ text: m.said_text_answered() })
      void queries.invalidateQueries({ queryKey: ['messages'] })
      void queries.invalidateQueries({ queryKey: ['registrations'] })
    },
  })
  return (
    <div className="grid justify-items-start gap-3">
      <p>{m.text_answer()}</p>
      {answering.error && <Failure error={answering.error} />}
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" busy={answering.isPending} onClick={() => answering.mutate(true)}>
          {m.text_answer_yes()}
        </Button>
        <Button look="secondary" busy={answering.isPending} onClick={() => answering.mutate(false)}>
          {m.text_answer_no()}
        </Button>
      </div>
    </div>
  )
}
