import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { WhoIsTold } from './WhoIsTold'
import { type Fewer, tableChangePreview, takeTableAway, type WaysOut } from './waysOut'

interface Props {
  id: string
  ways: WaysOut
  how: Fewer | null
  /** Who else hears of it. */
  alsoTold: ReactNode
  onClose: () => void
  onDone: () => void
}

const words = {
  MERGE: { title: m.tables_merge_title, confirm: m.tables_merge_confirm },
  CANCEL: { title: m.tables_cancel_title, confirm: m.tables_cancel_confirm },
}

/** One table fewer: first what becomes of it and who will be told, then it is done. */
export function FewerTables({ id, ways, how, alsoTold, onClose, onDone }: Props) {
  const preview = useQuery({ ...tableChangePreview(id), enabled: how !== null })
  const taking = useMutation({
    mutationFn: (which: Fewer) => takeTableAway(id, ways.now.tables - 1, which),
    onSuccess: onDone,
  })
  const close = () => {
    taking.reset()
    onClose()
  }
  const after = how === 'MERGE' ? ways.afterMerging : ways.afterCancelling
  return (
    <ConfirmDialog
      open={how !== null}
      title={how ? words[how].title() : ''}
      confirmLabel={how ? words[how].confirm() : ''}
      cancelLabel={m.tables_keep()}
      busy={taking.isPending}
      onConfirm={() => how && taking.mutate(how)}
      onClose={close}
    >
      {after && (
        <p>
          {m.tables_after({
            tables: after.tables,
            seats: after.seatsPerTable,
            people: ways.people,
          })}
        </p>
      )}
      <Loaded query={preview} rows={1}>
        {(found) => <WhoIsTold preview={found} />}
      </Loaded>
      {alsoTold}
      {taking.error && <Failure error={taking.error} />}
    </ConfirmDialog>
  )
}
