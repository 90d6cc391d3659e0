import { type FormEvent, useState } from 'react'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Checkbox, RadioGroup } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import { Dialog } from '../../shared/ui/Dialog'
import type { GivenConsent } from './doorList'

interface Newcomer {
  name: string | null
  firstTime: boolean | null
  consents: GivenConsent[]
}

interface Props {
  open: boolean
  consent: components['schemas']['ConsentText'] | null
  onWelcome: (newcomer: Newcomer) => void
  onClose: () => void
}

/** Somebody without a registration: welcome, with or without a name. */
export function WalkInSheet({ open, onClose, ...props }: Props) {
  return (
    <Dialog open={open} title={m.door_walk_in_title()} onClose={onClose}>
      <WalkInForm {...props} onClose={onClose} />
    </Dialog>
  )
}

function WalkInForm({ consent, onWelcome, onClose }: Omit<Props, 'open'>) {
  const [name, setName] = useState('')
  const [firstTime, setFirstTime] = useState<'YES' | 'NO' | null>(null)
  const [agreed, setAgreed] = useState(false)
  const [missing, setMissing] = useState(false)
  const named = name.trim() !== '' && consent !== null

  const welcome = (event: FormEvent) => {
    event.preventDefault()
    if (named && !agreed) return setMissing(true)
    onWelcome({
      name: named ? name.trim() : null,
      firstTime: firstTime && firstTime === 'YES',
      consents: named ? [{ purpose: consent.purpose, version: consent.version }] : [],
    })
  }

  return (
    <form onSubmit={welcome} className="grid gap-4" noValidate>
      {consent && (
        <TextField
          id="walk-in-name"
          label={m.door_walk_in_name()}
          hint={m.door_walk_in_name_hint()}
          value={name}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {named && (
        <Checkbox
          id="walk-in-consent"
          label={m.door_walk_in_consent({ text: consent.text })}
          checked={agreed}
          error={missing && !agreed ? m.door_walk_in_consent_missing() : undefined}
          onChange={(event) => setAgreed(event.target.checked)}
        />
      )}
      <RadioGroup
        name="walk-in-first-time"
        legend={m.door_first_time()}
        options={[
          { value: 'YES', label: m.yes() },
          { value: 'NO', label: m.no() },
        ]}
        value={firstTime}
        onChange={setFirstTime}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button look="secondary" onClick={onClose}>
          {m.form_cancel()}
        </Button>
        <Button type="submit">{m.door_walk_in_add()}</Button>
      </div>
    </form>
  )
}
