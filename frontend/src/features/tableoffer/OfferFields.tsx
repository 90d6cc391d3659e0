import { m } from '../../paraglide/messages'
import type { Form } from '../../shared/form/useForm'
import { Checkbox, RadioGroup } from '../../shared/ui/choices'
import { TextArea, TextField } from '../../shared/ui/controls'
import type { OfferDraft, OfferedContact } from './offerDraft'
import { offerContactInputs, offerContactWords, placeWords } from './offerWords'

type Place = Exclude<OfferDraft['place'], ''>

const optionsOf = <V extends string>(words: Record<V, () => string>) =>
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value]() }))

interface Props {
  form: Form<OfferDraft>
  consent: string
}

/** Few questions: the rest comes in the talk. */
export function OfferFields({ form, consent }: Props) {
  const { contactKind } = form.draft
  const contact = contactKind && contactKind !== 'NONE' ? offerContactInputs[contactKind] : null
  return (
    <>
      <TextField
        {...form.text('name')}
        label={m.offer_name()}
        autoComplete="name"
        maxLength={120}
        required
      />
      <RadioGroup<OfferedContact>
        name="contactKind"
        legend={m.offer_contact()}
        error={form.mistakeAt('/contactKind')}
        value={contactKind || null}
        onChange={(kind) => form.set('contactKind', kind)}
        options={optionsOf(offerContactWords)}
      />
      {contact && (
        <TextField
          {...form.text('contactValue')}
          label={contact.label()}
          type={contact.type}
          autoComplete={contact.autoComplete}
          maxLength={200}
          required
        />
      )}
      {contactKind === 'NONE' && (
        <p className="rounded-card bg-sun-soft p-4">{m.offer_contact_none()}</p>
      )}
      <TextField
        {...form.text('whereabouts')}
        label={m.offer_whereabouts()}
        hint={m.offer_whereabouts_hint()}
        maxLength={200}
        required
      />
      <RadioGroup<Place>
        name="place"
        legend={m.offer_place()}
        error={form.mistakeAt('/place')}
        value={form.draft.place || null}
        onChange={(place) => form.set('place', place)}
        options={optionsOf(placeWords)}
      />
      <TextField
        {...form.text('people')}
        label={m.offer_people()}
        hint={m.offer_people_hint()}
        type="number"
        min={2}
        max={200}
        required
      />
      <TextField
        {...form.text('suits')}
        label={m.offer_suits()}
        hint={m.offer_suits_hint()}
        maxLength={500}
      />
      <TextArea
        {...form.text('idea')}
        label={m.offer_idea()}
        hint={m.offer_idea_hint()}
        maxLength={1000}
      />
      <Checkbox {...form.tick('agrees')} label={consent} />
    </>
  )
}
