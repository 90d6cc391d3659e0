import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment } from '../../shared/dates'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import { askAgreement, gatheringsOf, type NewPartnerAgreement } from './agreements'

type Kind = 'EMAIL' | 'LANDLINE' | 'NONE'

const kinds: Record<Kind, () => string> = {
  EMAIL: m.action_by_email,
  LANDLINE: m.action_by_landline,
  NONE: m.agreement_by_none,
}

interface Props {
  /** Of which cycle it is, so that it comes back there. */
  cycleId: string | undefined
  neighbourhoods: { id: string; name: string }[]
  onClose: () => void
}

/** What a group asks of a partner or the municipality, and who answers. */
export function AskForm({ cycleId, neighbourhoods, onClose }: Props) {
  const queries = useQueryClient()
  const { data: gatherings = [] } = useQuery(gatheringsOf(cycleId))
  const asking = useMutation({
    mutationFn: askAgreement,
    onSuccess: (_, { partyName }) => {
      announce({ text: m.said_agreement_asked({ party: partyName }) })
      void queries.invalidateQueries({ queryKey: ['agreements'] })
      onClose()
    },
  })
  const form = useForm(
    {
      request: '',
      party: 'MUNICIPALITY' as NewPartnerAgreement['party'],
      partyName: '',
      contactName: '',
      kind: 'EMAIL' as Kind,
      'contact-value': '',
      answerBy: '',
      dialogueId: '',
      neighbourhoodId: neighbourhoods[0]?.id ?? '',
    },
    asking.error,
  )
  const { draft } = form
  const dialogueId = draft.dialogueId || gatherings.at(-1)?.dialogueId || null
  const submit = () => {
    const mistakes = missing(
      draft,
      draft.kind === 'NONE'
        ? ['request', 'partyName', 'neighbourhoodId']
        : ['request', 'partyName', 'neighbourhoodId', 'contactName', 'contact-value'],
    )
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    asking.mutate({
      dialogueId,
      neighbourhoodId: dialogueId ? null : draft.neighbourhoodId,
      party: draft.party,
      partyName: draft.partyName,
      partnerClientId: null,
      contactName: draft.contactName || null,
      contact: {
        kind: draft.kind,
        value: draft.kind === 'NONE' ? null : draft['contact-value'].trim(),
      },
      language: 'NL',
      request: draft.request,
      answerBy: draft.answerBy || null,
    })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={asking.isPending}
      error={asking.error}
      mistakes={form.mistakes}
      submitLabel={m.agreement_ask()}
      onCancel={onClose}
    >
      <TextArea
        {...form.text('request')}
        label={m.agreement_request()}
        hint={m.action_what_hint()}
        rows={2}
        maxLength={500}
        required
      />
      <FieldRow>
        <Select {...form.text('party')} label={m.agreement_party()}>
          <option value="MUNICIPALITY">{m.agreement_municipality()}</option>
          <option value="PARTNER">{m.agreement_partner()}</option>
        </Select>
        <TextField
          {...form.text('partyName')}
          label={m.agreement_party_name()}
          maxLength={100}
          autoComplete="off"
          required
        />
      </FieldRow>
      <Select {...form.text('kind')} label={m.agreement_how()}>
        {Object.entries(kinds).map(([kind, word]) => (
          <option key={kind} value={kind}>
            {word()}
          </option>
        ))}
      </Select>
      {draft.kind !== 'NONE' && (
        <FieldRow>
          <TextField
            {...form.text('contactName')}
            label={m.agreement_contact_name()}
            maxLength={100}
            autoComplete="off"
            required
          />
          <TextField
            {...form.text('contact-value')}
            label={draft.kind === 'EMAIL' ? m.action_email() : m.action_number()}
            error={form.mistakeAt('/contact-value') ?? form.mistakeAt('/contact/value')}
            maxLength={300}
            autoComplete="off"
            required
          />
        </FieldRow>
      )}
      <FieldRow>
        <TextField {...form.text('answerBy')} type="date" label={m.agreement_wanted_by()} />
        {dialogueId ? (
          <Select
            {...form.text('dialogueId')}
            value={dialogueId}
            label={m.agreement_gathering()}
            required
          >
            {gatherings.map((gathering) => (
              <option key={gathering.dialogueId} value={gathering.dialogueId}>
                {moment(gathering.startsAt)}
              </option>
            ))}
          </Select>
        ) : (
          <Select {...form.text('neighbourhoodId')} label={m.action_neighbourhood()} required>
            {neighbourhoods.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </FieldRow>
    </FormShell>
  )
}
