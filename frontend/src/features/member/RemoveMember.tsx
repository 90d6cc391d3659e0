import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { type Member, membersKey, removeMember } from './members'

/** Asks once more, and says what happens: it works at once and the other notices. */
export function RemoveMember({ member: { id, name } }: { member: Member }) {
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const removing = useMutation({
    mutationFn: () => removeMember(id),
    onSuccess: () => {
      announce({ text: m.said_member_removed({ name }) })
      return queries.invalidateQueries({ queryKey: membersKey })
    },
    onSettled: () => setAsked(false),
  })
  return (
    <>
      {removing.error && <Failure error={removing.error} />}
      <Button look="quiet" onClick={() => setAsked(true)}>
        {m.member_remove()}
      </Button>
      <ConfirmDialog
        open={asked}
        title={m.member_remove_title({ name })}
        confirmLabel={m.member_remove_sure()}
        cancelLabel={m.member_keep()}
        busy={removing.isPending}
        danger
        onConfirm={() => removing.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>{m.member_remove_text({ name })}</p>
        <p>{m.member_remove_again({ name })}</p>
      </ConfirmDialog>
    </>
  )
}
