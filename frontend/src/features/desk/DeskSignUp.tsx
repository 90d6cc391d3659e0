import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { type Mistake, mistakesOf } from '../../shared/form/mistakes'
import { TextField } from '../../shared/ui/controls'
import { Companions } from './Companions'
import { DeskContact } from './DeskContact'
import { DeskNeeds } from './DeskNeeds'
import { DialogueChoice } from './DialogueChoice'
import { type DeskDraft, draftFor, missingIn } from './deskDraft'
import { type DeskReceipt, spokenConsents, useDeskSignUp } from './deskSignUp'
import type { Chosen } from './FindCaller'
import { SpokenConsents } from './SpokenConsents'

export interface DraftPart {
  draft: DeskDraft
  onChange: (part: Partial<DeskDraft>) => void
  mistakeAt: (pointer: string) => string | undefined
}

/** Signing up who is on the line: in the order of a conversation, and by keyboard alone. */
export function DeskSignUp(props: { chosen: Chosen; onDone: (receipt: DeskReceipt) => void }) {
  const [draft, setDraft] = useState(() => draftFor(props.chosen))
  const [own, setOwn] = useState<Mistake[]>([])
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { data: texts } = useQuery(spokenConsents(draft.language))
  const signUp = useDeskSignUp(idempotencyKey)
  const mistakes = own.length > 0 ? own : mistakesOf(signUp.error)

  const part: DraftPart = {
    draft,
    onChange: (change) => setDraft((before) => ({ ...before, ...change })),
    mistakeAt: (pointer) => mistakes.find((one) => one.pointer === pointer)?.detail,
  }
  const send = () => {
    const missing = missingIn(draft)
    setOwn(missing)
    if (missing.length > 0 || !draft.dialogue || !texts) return
    signUp.mutate({ dialogue: draft.dialogue, draft, texts }, { onSuccess: props.onDone })
  }
  return (
    <FormShell
      onSubmit={send}
      busy={signUp.isPending}
      error={own.length > 0 ? null : signUp.error}
      mistakes={mistakes}
      submitLabel={m.desk_sign_up()}
    >
      <DialogueChoice
        chosen={draft.dialogue}
        onChoose={(dialogue) => part.onChange({ dialogue })}
        error={part.mistakeAt('/dialogue')}
      />
      <TextField
        id="people-0-name"
        label={m.desk_name()}
        value={draft.name}
        error={part.mistakeAt('/people/0/name')}
        onChange={(event) => part.onChange({ name: event.target.value })}
        autoComplete="off"
        maxLength={120}
        required
      />
      <DeskContact {...part} />
      <Companions {...part} />
      <DeskNeeds {...part} />
      <SpokenConsents {...part} texts={texts ?? []} />
    </FormShell>
  )
}
