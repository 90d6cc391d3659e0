import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { sentenceOf } from '../../shared/form/mistakes'
import { clockOf, instantOf } from '../../shared/localTime'
import { Button } from '../../shared/ui/Button'
import { Select, TextField } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { holdMySeats, type MyTable, releaseMySeats, useTableChange } from './myTable'

/** At the end of that day, or when the dialogue begins on it. */
const endOf = (day: string, startsAt: string) => {
  const evening = instantOf(day, '23:59')
  return evening && evening < startsAt ? evening : startsAt
}

/** Keeping seats for my own people: how many, until which day, and letting go of them. */
export function HoldMySeats({ table, token }: { table: MyTable; token: string }) {
  const { held, mostSeats, dialogue } = table
  const [seats, setSeats] = useState(String(held?.seats ?? Math.min(3, mostSeats)))
  const [day, setDay] = useState(clockOf(held?.expiresAt ?? null).day)
  const startsAt = dialogue?.startsAt ?? ''
  const holding = useTableChange(token, () =>
    holdMySeats(token, { seats: Number(seats), expiresAt: day ? endOf(day, startsAt) : null }),
  )
  const releasing = useTableChange(token, () => releaseMySeats(token))
  const error = holding.error ?? releasing.error
  return (
    <section aria-labelledby="vrijhouden" className="grid justify-items-start gap-4">
      <h2 id="vrijhouden" className="text-2xl">
        {m.my_hold_title()}
      </h2>
      <p role="status" className="font-semibold empty:hidden">
        {held && m.my_hold_now({ count: held.seats, until: moment(held.expiresAt) })}
      </p>
      <p>{m.my_hold_explained()}</p>
      {error && <Notice tone="alarm">{sentenceOf(error)}</Notice>}
      {mostSeats > 0 ? (
        <>
          <div className="grid w-full max-w-md gap-4">
            <Select
              id="seats"
              label={m.my_hold_count()}
              value={seats}
              onChange={({ target }) => setSeats(target.value)}
            >
              {Array.from({ length: mostSeats }, (_, index) => String(index + 1)).map((count) => (
                <option key={count} value={count}>
                  {count}
                </option>
              ))}
            </Select>
            <TextField
              id="until"
              type="date"
              label={m.my_hold_until()}
              hint={m.my_hold_until_hint()}
              max={clockOf(startsAt || null).day}
              value={day}
              onChange={({ target }) => setDay(target.value)}
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <Button busy={holding.isPending} onClick={() => holding.mutate(undefined)}>
              {held ? m.my_hold_change() : m.my_hold_button()}
            </Button>
            {held && (
              <Button
                look="secondary"
                busy={releasing.isPending}
                onClick={() => releasing.mutate(undefined)}
              >
                {m.my_hold_release()}
              </Button>
            )}
          </div>
        </>
      ) : (
        <p>{m.my_hold_enough()}</p>
      )}
    </section>
  )
}
