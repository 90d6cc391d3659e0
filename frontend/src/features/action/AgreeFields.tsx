import { m } from '../../paraglide/messages'
import { FieldRow } from '../../shared/form/FormSection'
import type { Form } from '../../shared/form/useForm'
import { Select, TextField } from '../../shared/ui/controls'
import type { NewAction } from './actions'
import { kindWords } from './actionWords'

export interface AgreementDraft {
  title: string
  kind: NewAction['kind']
  firstStep: string
  needed: string
  dueOn: string
}

export const noAgreement: AgreementDraft = {
  title: '',
  kind: 'CONNECTING',
  firstStep: '',
  needed: '',
  dueOn: '',
}

/** What a group agrees to do, in its own words. */
export function AgreeFields<D extends AgreementDraft>(props: { form: Form<D> }) {
  const form = props.form as unknown as Form<AgreementDraft>
  return (
    <>
      <TextField
        {...form.text('title')}
        label={m.action_what()}
        hint={m.action_what_hint()}
        maxLength={200}
        required
      />
      <FieldRow>
        <Select {...form.text('kind')} label={m.action_kind()}>
          {Object.entries(kindWords).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word()}
            </option>
          ))}
        </Select>
        <TextField {...form.text('dueOn')} type="date" label={m.action_due()} />
      </FieldRow>
      <TextField {...form.text('firstStep')} label={m.action_first_step()} maxLength={500} />
      <TextField {...form.text('needed')} label={m.action_needed()} maxLength={500} />
    </>
  )
}
