import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Button } from '../../shared/ui/Button'
import { AgreeFields, noAgreement } from './AgreeFields'
import type { Sheet } from './actions'
import { JoinForm } from './JoinForm'
import type { NewAgreedAction, SheetSource } from './sheets'

interface Props {
  sheet: Sheet
  join: SheetSource['join']
  agree: SheetSource['agree']
}

/** What this very gathering agrees, and who carries it; the table writes both down itself. */
export function AgreedHere({ sheet, join, agree }: Props) {
  const { agreedHere, keptAt } = sheet
  const mayAgree = agree !== undefined && keptAt === null
  if (agreedHere.length === 0 && !mayAgree) return null
  return (
    <section aria-labelledby="sheet-here" className="grid gap-4">
      <h3 id="sheet-here" className="text-[1.4em]">
        {m.sheet_agreed_here()}
      </h3>
      {agreedHere.length > 0 && (
        <ul className="grid gap-4">
          {agreedHere.map(({ id, title, owners }) => (
            <li key={id} className="grid gap-2 border-s-4 border-primary ps-4">
              <p>
                <span className="font-semibold">{title}</span>
                {owners.length > 0 && ` · ${owners.join(', ')}`}
              </p>
              {keptAt === null && <JoinForm title={title} join={(who) => join(id, who)} />}
            </li>
          ))}
        </ul>
      )}
      {mayAgree && <Agree agree={agree} />}
    </section>
  )
}

function Agree({ agree }: { agree: NonNullable<SheetSource['agree']> }) {
  const [open, setOpen] = useState(false)
  if (open) return <Agreeing agree={agree} onClose={() => setOpen(false)} />
  return (
    <Button
      look="secondary"
      className="justify-self-start print:hidden"
      onClick={() => setOpen(true)}
    >
      {m.action_write_down()}
    </Button>
  )
}

function Agreeing(props: { agree: NonNullable<SheetSource['agree']>; onClose: () => void }) {
  const { agree, onClose } = props
  const agreeing = useMutation({
    mutationFn: (wish: NewAgreedAction) => agree(wish),
    onSuccess: (_, { title }) => {
      announce({ text: m.said_agreed_here({ title }) })
      onClose()
    },
  })
  const form = useForm(noAgreement, agreeing.error)
  const submit = () => {
    const mistakes = missing(form.draft, ['title'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    const { title, kind, firstStep, needed, dueOn } = form.draft
    agreeing.mutate({
      title,
      kind,
      firstStep: firstStep || null,
      needed: needed || null,
      dueOn: dueOn || null,
    })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={agreeing.isPending}
      error={agreeing.error}
      mistakes={form.mistakes}
      submitLabel={m.action_write_down()}
      onCancel={onClose}
    >
      <AgreeFields form={form} />
    </FormShell>
  )
}
