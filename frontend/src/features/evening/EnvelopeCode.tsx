import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Refusal } from '../../api/client'
import { m } from '../../paraglide/messages'
import { sentenceOf } from '../../shared/form/mistakes'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import { openEvening } from './myEvening'

/** For who has the paper and no phone with the link: the few signs that are on it. */
export function EnvelopeCode({ onOpened }: { onOpened: (token: string) => void }) {
  const [code, setCode] = useState('')
  const [incomplete, setIncomplete] = useState(false)
  const opening = useMutation({ mutationFn: openEvening, onSuccess: onOpened })
  const signs = code.toUpperCase().replace(/[^A-Z2-9]/g, '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIncomplete(signs.length !== 8)
    if (signs.length === 8) opening.mutate(signs)
  }
  return (
    <form noValidate onSubmit={submit} className="grid max-w-sm gap-3">
      <p>{m.evening_typed()}</p>
      <TextField
        id="code"
        label={m.evening_code()}
        hint={m.evening_code_hint()}
        error={incomplete ? m.evening_code_missing() : mistake(opening.error)}
        value={code}
        onChange={({ target }) => setCode(target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        required
      />
      <Button type="submit" className="justify-self-start" busy={opening.isPending}>
        {m.evening_code_open()}
      </Button>
    </form>
  )
}

function mistake(error: Error | null) {
  if (!error) return undefined
  const unknown = error instanceof Refusal && error.problem.status === 404
  return unknown ? m.evening_code_unknown() : sentenceOf(error)
}
