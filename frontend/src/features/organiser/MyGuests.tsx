import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { m } from '../../paraglide/messages'
import { sentenceOf } from '../../shared/form/mistakes'
import { Button } from '../../shared/ui/Button'
import { Checkbox } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { bringNeighbour, type MyTable, takingPart, useTableChange } from './myTable'

/** Who comes along with me, by first name: I sign them up in the seats I hold. */
export function MyGuests({ table, token }: { table: MyTable; token: string }) {
  return (
    <section aria-labelledby="mijn-buren" className="grid gap-4">
      <h2 id="mijn-buren" className="text-2xl">
        {m.my_guests_title()}
      </h2>
      <ul className="grid list-disc gap-1 ps-6 empty:hidden">
        {table.guests.map(({ name }, index) => (
          <li key={`${index}-${name}`}>{name}</li>
        ))}
      </ul>
      {table.held && table.canHold ? (
        <Bring key={table.guests.length} token={token} />
      ) : (
        table.guests.length === 0 && <p>{m.my_guests_hold_first()}</p>
      )}
    </section>
  )
}

function Bring({ token }: { token: string }) {
  const { data: text } = useQuery(takingPart())
  const [key] = useState(() => crypto.randomUUID())
  const [name, setName] = useState('')
  const [agrees, setAgrees] = useState(false)
  const [tried, setTried] = useState(false)
  const bringing = useTableChange(token, () =>
    bringNeighbour(token, key, {
      name: name.trim(),
      contact: null,
      firstTime: null,
      consents: text ? [{ purpose: text.purpose, version: text.version }] : [],
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() && agrees) bringing.mutate(undefined)
    else document.getElementById(name.trim() ? 'agrees' : 'neighbour')?.focus()
  }
  return (
    <form noValidate onSubmit={submit} className="grid max-w-xl gap-4">
      {bringing.error && <Notice tone="alarm">{sentenceOf(bringing.error)}</Notice>}
      <TextField
        id="neighbour"
        label={m.my_guest_name()}
        hint={m.my_guest_hint()}
        error={tried && !name.trim() ? m.my_guest_name_missing() : undefined}
        value={name}
        onChange={({ target }) => setName(target.value)}
        autoComplete="off"
        maxLength={120}
        required
      />
      {text && (
        <div className="grid gap-1">
          <p>
            {m.my_guest_read_aloud()} <q>{text.text}</q>
          </p>
          <Checkbox
            id="agrees"
            label={m.my_guest_agrees()}
            error={tried && !agrees ? m.my_guest_agrees_missing() : undefined}
            checked={agrees}
            onChange={({ target }) => setAgrees(target.checked)}
          />
        </div>
      )}
      <div>
        <Button type="submit" busy={bringing.isPending}>
          {m.my_guest_add()}
        </Button>
      </div>
    </form>
  )
}
