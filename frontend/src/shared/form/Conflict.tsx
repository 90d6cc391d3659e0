import { type RefObject, useEffect, useState } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

interface Props {
  happened: boolean
  conflicts: string[] | null
  onReload: (() => void) | undefined
  busy: boolean
  form: RefObject<HTMLFormElement | null>
}

/** Somebody else saved first. Nothing typed is lost: the newest comes under it, and who asks decides. */
export function Conflict({ happened, conflicts, onReload, busy, form }: Props) {
  const [names, setNames] = useState<string[]>([])
  useEffect(() => {
    const labels = (conflicts ?? []).map((key) => {
      const field = form.current?.querySelector<HTMLInputElement>(`#${CSS.escape(key)}`)
      return field?.labels?.[0]?.textContent ?? key
    })
    setNames(labels)
  }, [conflicts, form])

  if (happened) {
    return (
      <Notice tone="alarm" title={m.conflict_title()}>
        <p>{m.conflict_explained()}</p>
        <Button look="secondary" className="mt-3" onClick={onReload} busy={busy}>
          {m.conflict_reload()}
        </Button>
      </Notice>
    )
  }
  if (conflicts === null) return null
  return (
    <Notice tone="warm" title={m.conflict_reloaded_title()}>
      <p role="status">
        {names.length === 0
          ? m.conflict_reloaded()
          : m.conflict_both_changed({ fields: names.join(', ') })}
      </p>
    </Notice>
  )
}
