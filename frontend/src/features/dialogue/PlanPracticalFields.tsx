import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import type { Form } from '../../shared/form/useForm'
import { Checkbox } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import type { PlanDraft } from './planDraft'

export function PlanPracticalFields({ form }: { form: Form<PlanDraft> }) {
  return (
    <FormSection title={m.plan_practical()}>
      <FieldRow>
        <TextField
          {...form.text('price')}
          label={m.plan_price()}
          hint={m.plan_price_hint()}
          maxLength={80}
        />
        <TextField
          {...form.text('food')}
          label={m.plan_food()}
          hint={m.plan_food_hint()}
          maxLength={200}
        />
        <TextField
          {...form.text('interpreter')}
          label={m.plan_interpreter()}
          hint={m.plan_interpreter_hint()}
          maxLength={100}
        />
        <Checkbox {...form.tick('childrenWelcome')} label={m.plan_children()} />
      </FieldRow>
    </FormSection>
  )
}
