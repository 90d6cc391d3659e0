import { m } from '../../paraglide/messages'
import { FieldRow } from '../../shared/form/FormSection'
import type { Form } from '../../shared/form/useForm'
import { regionsWith } from '../../shared/regions'
import { Checkbox, RadioGroup } from '../../shared/ui/choices'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import type { ApplicationDraft } from './applicationDraft'
import {
  askedContactInputs,
  askedContactWords,
  optionsOf,
  sizeWords,
  wayWords,
} from './trajectoryWords'

interface Props {
  form: Form<ApplicationDraft>
  consent: string
}

/** Few questions: the rest comes in the conversation. */
export function ApplicationFields({ form, consent }: Props) {
  return (
    <>
      <AboutInitiative form={form} />
      <TextArea
        {...form.text('question')}
        label={m.advice_question()}
        hint={m.advice_question_hint()}
        maxLength={2000}
        required
      />
      <RadioGroup
        name="wantedWay"
        legend={m.advice_way()}
        error={form.mistakeAt('/wantedWay')}
        value={form.draft.wantedWay || null}
        onChange={(way) => form.set('wantedWay', way)}
        options={optionsOf(wayWords)}
      />
      <AboutContact form={form} />
      <Checkbox {...form.tick('agrees')} label={consent} />
    </>
  )
}

function AboutInitiative({ form }: { form: Form<ApplicationDraft> }) {
  return (
    <>
      <TextField
        {...form.text('initiative')}
        label={m.initiative_name()}
        autoComplete="organization"
        maxLength={120}
        required
      />
      <FieldRow>
        <TextField
          {...form.text('place')}
          label={m.initiative_place()}
          autoComplete="address-level2"
          maxLength={100}
          required
        />
        <Select {...form.text('region')} label={m.initiative_region()} required>
          <option value="">{m.initiative_region_choose()}</option>
          {regionsWith([]).map((region) => (
            <option key={region}>{region}</option>
          ))}
        </Select>
      </FieldRow>
      <TextArea
        {...form.text('activities')}
        label={m.initiative_activities()}
        hint={m.initiative_activities_hint()}
        maxLength={1000}
        required
      />
      <TextField
        {...form.text('sinceYear')}
        label={m.initiative_since()}
        hint={m.initiative_since_hint()}
        type="number"
        min={1900}
        max={2100}
      />
      <RadioGroup
        name="volunteers"
        legend={m.initiative_volunteers()}
        error={form.mistakeAt('/volunteers')}
        value={form.draft.volunteers || null}
        onChange={(size) => form.set('volunteers', size)}
        options={optionsOf(sizeWords)}
      />
      <RadioGroup
        name="participants"
        legend={m.initiative_participants()}
        error={form.mistakeAt('/participants')}
        value={form.draft.participants || null}
        onChange={(size) => form.set('participants', size)}
        options={optionsOf(sizeWords)}
      />
    </>
  )
}

function AboutContact({ form }: { form: Form<ApplicationDraft> }) {
  const { contactKind } = form.draft
  const contact = contactKind ? askedContactInputs[contactKind] : null
  return (
    <>
      <TextField
        {...form.text('name')}
        label={m.advice_your_name()}
        autoComplete="name"
        maxLength={100}
        required
      />
      <RadioGroup
        name="contactKind"
        legend={m.advice_contact()}
        error={form.mistakeAt('/contactKind')}
        value={contactKind || null}
        onChange={(kind) => form.set('contactKind', kind)}
        options={optionsOf(askedContactWords)}
      />
      {contact && (
        <TextField
          {...form.text('contactValue')}
          label={contact.label()}
          type={contact.type}
          autoComplete={contact.autoComplete}
          maxLength={300}
          required
        />
      )}
    </>
  )
}
