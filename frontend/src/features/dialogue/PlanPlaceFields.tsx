import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { FormSection } from '../../shared/form/FormSection'
import { SeatingFields } from '../../shared/form/SeatingFields'
import type { Form } from '../../shared/form/useForm'
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
      <SeatingFields form={form} venues={venues} />
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
