import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import type { Form } from '../../shared/form/useForm'
import { TextField } from '../../shared/ui/controls'
import type { PlanDraft } from './planDraft'

/** Most dialogues take sign-ups from their publication until they start, and leave this empty. */
export function PlanSignUpFields({ form }: { form: Form<PlanDraft> }) {
  return (
    <FormSection title={m.plan_sign_up()} intro={m.plan_sign_up_intro()}>
      <FieldRow>
        <TextField {...form.text('registrationOpensAt')} type="date" label={m.plan_opens_day()} />
        <TextField
          {...form.text('registrationOpensAtClock')}
          type="time"
          label={m.plan_opens_time()}
        />
        <TextField {...form.text('registrationClosesAt')} type="date" label={m.plan_closes_day()} />
        <TextField
          {...form.text('registrationClosesAtClock')}
          type="time"
          label={m.plan_closes_time()}
        />
      </FieldRow>
    </FormSection>
  )
}
