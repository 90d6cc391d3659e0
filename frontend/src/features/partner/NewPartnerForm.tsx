import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { today } from '../../shared/dates'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { mistakesOf } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Checkbox, RadioGroup } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import {
  emptyPartner,
  mistakesInPartner,
  mistakesRefused,
  newPartnerOf,
  type PartnerDraft,
  scopes,
} from './partnerDraft'
import { letPartnerIn, type PartnerKey } from './partners'
import { agreementWords, scopeWords } from './partnerWords'

const kinds = Object.keys(agreementWords) as PartnerDraft['kind'][]

interface Props {
  onMade: (key: PartnerKey) => void
  onCancel: () => void
}

/** Records the agreement first: without it there is no key. */
export function NewPartnerForm({ onMade, onCancel }: Props) {
  const form = useForm(emptyPartner, null)
  const making = useMutation({
    mutationFn: (draft: PartnerDraft) => letPartnerIn(newPartnerOf(draft)),
    onSuccess: onMade,
    onError: (error) => form.setOwnMistakes(mistakesRefused(mistakesOf(error))),
  })
  const submit = () => {
    const mistakes = mistakesInPartner(form.draft)
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) making.mutate(form.draft)
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={making.isPending}
      error={making.error}
      mistakes={form.mistakes}
      submitLabel={m.partner_let_in()}
      onCancel={onCancel}
    >
      <FormSection title={m.partner_agreement()}>
        <TextField
          {...form.text('name')}
          label={m.partner_name()}
          hint={m.partner_name_hint()}
          maxLength={80}
        />
        <RadioGroup
          name="kind"
          legend={m.partner_agreement()}
          options={kinds.map((value) => ({ value, label: agreementWords[value]() }))}
          value={form.draft.kind}
          onChange={(kind) => form.set('kind', kind)}
        />
        <FieldRow>
          <TextField
            {...form.text('version')}
            label={m.partner_agreement_version()}
            maxLength={40}
          />
          <TextField
            {...form.text('agreedOn')}
            type="date"
            max={today()}
            label={m.partner_agreement_date()}
          />
        </FieldRow>
      </FormSection>
      <FormSection title={m.partner_may()}>
        <div>
          {scopes.map((scope) => (
            <Checkbox key={scope} {...form.tick(scope)} label={scopeWords[scope]()} />
          ))}
        </div>
      </FormSection>
    </FormShell>
  )
}
