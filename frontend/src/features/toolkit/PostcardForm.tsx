import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { TextField } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { useOrderPostcards } from './postcards'

const empty = { name: '', street: '', houseNumber: '', postcode: '', town: '' }

/** An address and nothing else: it is used once. */
export function PostcardForm({ organisationId }: { organisationId: string }) {
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const ordering = useOrderPostcards(idempotencyKey)
  const form = useForm(empty, ordering.error)
  if (ordering.isSuccess) {
    return (
      <div role="status">
        <Notice title={m.postcards_ordered()}>
          <p>{m.postcards_ordered_next()}</p>
        </Notice>
      </div>
    )
  }
  const submit = () => {
    const mistakes = missing(form.draft, ['name', 'street', 'houseNumber', 'postcode', 'town'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) ordering.mutate({ organisationId, ...form.draft })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={ordering.isPending}
      error={ordering.error}
      mistakes={form.mistakes}
      submitLabel={m.postcards_order()}
    >
      <TextField
        label={m.postcards_name()}
        autoComplete="name"
        maxLength={120}
        {...form.text('name')}
      />
      <div className="grid items-end gap-5 sm:grid-cols-[1fr_9rem]">
        <TextField
          label={m.postcards_street()}
          autoComplete="address-line1"
          maxLength={120}
          {...form.text('street')}
        />
        <TextField label={m.postcards_number()} maxLength={12} {...form.text('houseNumber')} />
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-[9rem_1fr]">
        <TextField
          label={m.postcards_postcode()}
          autoComplete="postal-code"
          maxLength={12}
          {...form.text('postcode')}
        />
        <TextField
          label={m.postcards_town()}
          autoComplete="address-level2"
          maxLength={80}
          {...form.text('town')}
        />
      </div>
    </FormShell>
  )
}
