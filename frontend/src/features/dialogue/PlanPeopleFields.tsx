import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import type { Form } from '../../shared/form/useForm'
import { TextArea, TextField } from '../../shared/ui/controls'
import type { PlanDraft } from './planDraft'

/** Who carries it. Names only, of people who said yes to being named. */
export function PlanPeopleFields({ form }: { form: Form<PlanDraft> }) {
  return (
    <FormSection title={m.plan_people()} intro={m.plan_people_intro()}>
      <FieldRow>
        <TextField {...form.text('facilitatorName')} label={m.plan_facilitator()} maxLength={100} />
        <TextField {...form.text('hostName')} label={m.plan_host()} maxLength={100} />
        <TextField {...form.text('welcomeName')} label={m.plan_welcome()} maxLength={100} />
        <TextField {...form.text('contactName')} label={m.plan_contact()} maxLength={100} />
      </FieldRow>
      <TextArea
        {...form.text('coOrganisers')}
        label={m.plan_co_organisers()}
        hint={m.plan_co_organisers_hint()}
        rows={2}
      />
    </FormSection>
  )
}
