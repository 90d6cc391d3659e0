import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { PlanPeopleFields } from './PlanPeopleFields'
import { PlanPlaceFields } from './PlanPlaceFields'
import { PlanPracticalFields } from './PlanPracticalFields'
import { PlanSignUpFields } from './PlanSignUpFields'
import { PlanTimeFields } from './PlanTimeFields'
import { PlanTopicFields } from './PlanTopicFields'
import { draftOf, mistakesIn, newDialogueOf, type PlanDraft } from './planDraft'
import { changePlan, type DialoguePlan, loadPlan, planDialogue } from './plans'

type Schemas = components['schemas']

/** What a dialogue is put together from. */
export interface PlanChoices {
  themes: Schemas['Theme'][]
  venues: Schemas['Venue'][]
  campaigns: Schemas['Campaign'][]
}

interface Props {
  loaded: Versioned<DialoguePlan> | null
  initial: PlanDraft
  choices: PlanChoices
  onSaved: (plan: DialoguePlan) => void
  onCancel: () => void
}

/** Planning a dialogue, and changing one: the same questions, most of them already answered. */
export function PlanForm({ loaded, initial, choices, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial,
    toDraft: draftOf,
    toBody: newDialogueOf,
    check: mistakesIn,
    create: planDialogue,
    change: (plan, etag, changes) => changePlan(plan.id, etag, changes),
    reload: (plan) => loadPlan(plan.id),
    onSaved,
  })
  return (
    <FormShell
      {...shell}
      submitLabel={loaded ? m.form_save() : m.plan_save_draft()}
      onCancel={onCancel}
    >
      <PlanTopicFields form={form} themes={choices.themes} />
      <PlanTimeFields form={form} campaigns={choices.campaigns} />
      <PlanPlaceFields
        form={form}
        venues={choices.venues}
        seatsTaken={loaded?.data.seatsTaken ?? 0}
      />
      <PlanPeopleFields form={form} />
      <PlanPracticalFields form={form} />
      <PlanSignUpFields form={form} />
    </FormShell>
  )
}
