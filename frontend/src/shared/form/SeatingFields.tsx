import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { Select, TextField } from '../ui/controls'
import { FieldRow } from './FormSection'
import type { Form } from './useForm'

export interface SeatingDraft {
  venueId: string
  roomId: string
  tables: string
  seatsPerTable: string
}

interface Props<D extends SeatingDraft> {
  form: Form<D>
  venues: components['schemas']['Venue'][]
}

/** Where, at how many tables, and with how many at each: of a dialogue, a cycle, and one time of it. */
export function SeatingFields<D extends SeatingDraft>(props: Props<D>) {
  const { venues } = props
  const form = props.form as unknown as Form<SeatingDraft>
  const rooms = venues.find(({ id }) => id === form.draft.venueId)?.rooms ?? []
  return (
    <FieldRow>
      <Select
        {...form.text('venueId')}
        label={m.plan_venue()}
        onChange={({ target }) => form.setMany({ venueId: target.value, roomId: '' })}
      >
        <option value="">{m.form_choose()}</option>
        {venues.map(({ id, name, neighbourhood }) => (
          <option key={id} value={id}>
            {`${name} · ${neighbourhood.name}`}
          </option>
        ))}
      </Select>
      <Select {...form.text('roomId')} label={m.plan_room()} disabled={rooms.length === 0}>
        <option value="">{rooms.length === 0 ? m.plan_no_rooms() : m.plan_any_room()}</option>
        {rooms.map((room) => (
          <option key={room.id} value={room.id}>
            {m.room_with_seats(room)}
          </option>
        ))}
      </Select>
      <TextField
        {...form.text('tables')}
        type="number"
        min={1}
        max={50}
        inputMode="numeric"
        label={m.plan_tables()}
      />
      <Select {...form.text('seatsPerTable')} label={m.plan_seats_per_table()}>
        {[5, 6, 7, 8].map((seats) => (
          <option key={seats}>{seats}</option>
        ))}
      </Select>
    </FieldRow>
  )
}
