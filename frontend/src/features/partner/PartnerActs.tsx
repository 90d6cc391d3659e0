import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { changeKey, type Partner, type PartnerKey, partners, stopPartner } from './partners'

interface Props {
  partner: Partner
  onKey: (key: PartnerKey) => void
}

/** A new key, or an end to it. Both are asked once more, because others notice. */
export function PartnerActs({ partner, onKey }: Props) {
  const { id, name } = partner
  const queries = useQueryClient()
  const [asked, setAsked] = useState<'key' | 'stop' | null>(null)
  const onSettled = () => {
    setAsked(null)
    return queries.invalidateQueries({ queryKey: partners.queryKey })
  }
  const changing = useMutation({ mutationFn: () => changeKey(id), onSuccess: onKey, onSettled })
  const stopping = useMutation({
    mutationFn: () => stopPartner(id),
    onSuccess: () => announce({ text: m.said_partner_stopped({ name }) }),
    onSettled,
  })
  const error = changing.error ?? stopping.error
  return (
    <>
      {error && <Failure error={error} />}
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={() => setAsked('key')}>
          {m.partner_change_key()}
        </Button>
        <Button look="quiet" onClick={() => setAsked('stop')}>
          {m.partner_stop()}
        </Button>
      </div>
      <ConfirmDialog
        open={asked === 'key'}
        title={m.partner_change_key_title({ name })}
        confirmLabel={m.partner_change_key()}
        cancelLabel={m.partner_keep()}
        busy={changing.isPending}
        onConfirm={() => changing.mutate()}
        onClose={() => setAsked(null)}
      >
        <p>{m.partner_change_key_text()}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === 'stop'}
        title={m.partner_stop_title({ name })}
        confirmLabel={m.partner_stop_sure()}
        cancelLabel={m.partner_keep()}
        busy={stopping.isPending}
        danger
        onConfirm={() => stopping.mutate()}
        onClose={() => setAsked(null)}
      >
        <p>{m.partner_stop_text()}</p>
      </ConfirmDialog>
    </>
  )
}
