import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import type { Form } from '../../shared/form/useForm'
import { Select, TextField } from '../../shared/ui/controls'
import type { PlanDraft } from './planDraft'
import { seatingOf } from './seats'

interface Props {
  form: Form<PlanDraft>
  venues: components['schemas']['Venue'][]
  seatsTaken: number
}

/** Where, and for how many: the seats are counted from the tables and held against the room. */
export function PlanPlaceFields({ form, venues, seatsTaken }: Props) {
  const { venueId, roomId, tables, seatsPerTable } = form.draft
  const rooms = venues.find(({ id }) => id === venueId)?.rooms ?? []
  const room = rooms.find(({ id }) => id === roomId) ?? null
  const seating = seatingOf(tables, seatsPerTable, room, seatsTaken)
  return (
    <FormSection title={m.plan_where()}>
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
          {rooms.map(({ id, name, seats }) => (
            <option key={id} value={id}>
              {m.room_with_seats({ name, seats })}
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
      <div role="status" className="grid gap-1">
        <p className="font-semibold">
          {room
            ? m.plan_seats_in_room({ seats: seating.seats, limit: room.seats })
            : m.plan_seats({ seats: seating.seats })}
        </p>
        {seating.tooMany > 0 && (
          <p className="font-semibold text-danger">
            {m.plan_room_too_small({ count: seating.tooMany })}
          </p>
        )}
        {seating.fewerThanTaken > 0 && (
          <p className="font-semibold text-danger">
            {m.plan_fewer_than_taken({ taken: seatsTaken })}
          </p>
        )}
      </div>
    </FormSection>
  )
}
