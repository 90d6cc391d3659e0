import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { Checkbox } from '../../shared/ui/choices'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import { type Neighbourhood, type Venue, venues } from './places'
import { RoomsField } from './RoomsField'
import { bodyOf, draftOf, mistakesIn, newVenue } from './venueDraft'

interface Props {
  loaded: Versioned<Venue> | null
  neighbourhoods: Neighbourhood[]
  onSaved: (venue: Venue) => void
  onCancel: () => void
}

export function VenueForm({ loaded, neighbourhoods, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: {
      ...newVenue,
      neighbourhoodId: neighbourhoods.length === 1 ? (neighbourhoods[0]?.id ?? '') : '',
    },
    toDraft: draftOf,
    toBody: bodyOf,
    check: mistakesIn,
    create: venues.create,
    change: ({ id }, etag, changes) => venues.change(id, etag, changes),
    reload: ({ id }) => venues.load(id),
    onSaved,
  })
  return (
    <FormShell {...shell} submitLabel={m.form_save()} onCancel={onCancel}>
      <FormSection title={m.venue_address()}>
        <TextField {...form.text('name')} label={m.venue_name()} maxLength={120} />
        <FieldRow>
          <TextField {...form.text('street')} label={m.venue_street()} maxLength={120} />
          <TextField {...form.text('houseNumber')} label={m.venue_house_number()} maxLength={12} />
          <TextField {...form.text('postcode')} label={m.venue_postcode()} maxLength={12} />
          <TextField {...form.text('town')} label={m.venue_town()} maxLength={80} />
        </FieldRow>
        <Select
          {...form.text('neighbourhoodId')}
          label={m.neighbourhood()}
          hint={neighbourhoods.length === 0 ? m.venue_needs_neighbourhood() : undefined}
        >
          <option value="">{m.form_choose()}</option>
          {neighbourhoods.map(({ id, name, municipality }) => (
            <option key={id} value={id}>
              {`${name} (${municipality})`}
            </option>
          ))}
        </Select>
      </FormSection>
      <FormSection title={m.venue_access()}>
        <div>
          <Checkbox {...form.tick('stepFree')} label={m.venue_step_free()} />
          <Checkbox {...form.tick('accessibleToilet')} label={m.venue_toilet()} />
          <Checkbox {...form.tick('hearingLoop')} label={m.venue_hearing_loop()} />
        </div>
        <TextArea
          {...form.text('directions')}
          label={m.venue_directions()}
          hint={m.venue_directions_hint()}
          rows={3}
          maxLength={1000}
        />
      </FormSection>
      <FormSection title={m.venue_rooms()} intro={m.venue_rooms_intro()}>
        <RoomsField
          rooms={form.draft.rooms}
          mistakeAt={form.mistakeAt}
          onChange={(rooms) => form.set('rooms', rooms)}
        />
      </FormSection>
    </FormShell>
  )
}
