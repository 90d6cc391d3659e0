import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { type ButtonLook, buttonLook } from '../../shared/ui/buttonLook'
import { type Act, actsOf } from './acts'
import { CancelDialogue } from './CancelDialogue'
import { CloseDialogue } from './CloseDialogue'
import { DeleteDraft } from './DeleteDraft'
import { type DialoguePlan, markAsHeld, publish, unpublish } from './plans'

const actWords: Record<Act, () => string> = {
  PUBLISH: m.act_publish,
  EDIT: m.act_edit,
  UNPUBLISH: m.act_unpublish,
  HOLD: m.act_hold,
  CLOSE: m.act_close,
  PLAN_AGAIN: m.act_plan_again,
  CANCEL: m.act_cancel,
  DELETE: m.act_delete,
}

const looks: Partial<Record<Act, ButtonLook>> = {
  PUBLISH: 'primary',
  HOLD: 'primary',
  CLOSE: 'primary',
  CANCEL: 'quiet',
  DELETE: 'quiet',
  UNPUBLISH: 'quiet',
}

type Asking = 'CANCEL' | 'CLOSE' | 'DELETE' | null

interface Props {
  plan: DialoguePlan
  etag: string
  /** Who else hears that it is called off. */
  alsoTold: ReactNode
  onDeleted: () => void
}

/** What can be done now, the next step first. What others notice is asked twice or can be undone. */
export function ActBar({ plan, etag, alsoTold, onDeleted }: Props) {
  const queries = useQueryClient()
  const [asking, setAsking] = useState<Asking>(null)
  const renew = () => queries.invalidateQueries()
  const acting = useMutation({
    mutationFn: (act: 'PUBLISH' | 'UNPUBLISH' | 'HOLD') =>
      ({ PUBLISH: publish, UNPUBLISH: unpublish, HOLD: markAsHeld })[act](plan.id),
    onSuccess: (_, act) => {
      announce({
        text: { PUBLISH: m.said_published, UNPUBLISH: m.said_unpublished, HOLD: m.said_held }[
          act
        ](),
        ...(act === 'PUBLISH' && { undo: () => acting.mutate('UNPUBLISH') }),
        ...(act === 'UNPUBLISH' && { undo: () => acting.mutate('PUBLISH') }),
      })
      return renew()
    },
    onError: renew,
  })

  const press = (act: Act) => {
    if (act === 'PUBLISH' || act === 'UNPUBLISH' || act === 'HOLD') acting.mutate(act)
    if (act === 'CANCEL' || act === 'CLOSE' || act === 'DELETE') setAsking(act)
  }
  const done = (text: string) => {
    setAsking(null)
    announce({ text })
    void renew()
  }

  return (
    <div className="grid gap-3 print:hidden">
      {acting.error && <Failure error={acting.error} />}
      <div className="flex flex-wrap items-center gap-2">
        {actsOf(plan).map((act) =>
          act === 'EDIT' || act === 'PLAN_AGAIN' ? (
            <PlaceToGo key={act} act={act} id={plan.id} />
          ) : (
            <Button
              key={act}
              look={looks[act] ?? 'secondary'}
              busy={acting.isPending && acting.variables === act}
              onClick={() => press(act)}
            >
              {actWords[act]()}
            </Button>
          ),
        )}
      </div>
      <CancelDialogue
        plan={plan}
        alsoTold={alsoTold}
        open={asking === 'CANCEL'}
        onClose={() => setAsking(null)}
        onDone={() => done(m.said_cancelled())}
      />
      <CloseDialogue
        plan={plan}
        open={asking === 'CLOSE'}
        onClose={() => setAsking(null)}
        onDone={() => done(m.said_closed())}
      />
      <DeleteDraft
        plan={plan}
        etag={etag}
        open={asking === 'DELETE'}
        onClose={() => setAsking(null)}
        onDone={() => {
          announce({ text: m.said_deleted() })
          onDeleted()
        }}
      />
    </div>
  )
}

function PlaceToGo({ act, id }: { act: 'EDIT' | 'PLAN_AGAIN'; id: string }) {
  return act === 'EDIT' ? (
    <Link to={paths.editDialoguePlan} params={{ id }} className={buttonLook('secondary')}>
      {actWords.EDIT()}
    </Link>
  ) : (
    <Link to={paths.newDialoguePlan} search={{ kopie: id }} className={buttonLook('secondary')}>
      {actWords.PLAN_AGAIN()}
    </Link>
  )
}
