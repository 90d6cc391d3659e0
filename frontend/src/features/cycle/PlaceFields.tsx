import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { type SeatingDraft, SeatingFields } from '../../shared/form/SeatingFields'
import type { Form } from '../../shared/form/useForm'

interface Props<D extends SeatingDraft> {
  form: Form<D>
  venues: components['schemas']['Venue'][]
}

/** Where, and for how many, of a cycle and of one time of it. */
export function PlaceFields<D extends SeatingDraft>({ form, venues }: Props<D>) {
  return (
    <>
      <SeatingFields form={form} venues={venues} />
      <p role="status" className="font-semibold">
        {m.edition_seats({ seats: Number(form.draft.tables) * Number(form.draft.seatsPerTable) })}
      </p>
    </>
  )
}
