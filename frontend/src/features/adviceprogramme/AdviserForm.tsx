import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { Checkbox } from '../../shared/ui/choices'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import { type Adviser, advisers, type NewAdviser } from './advisers'

interface Props {
  loaded: Versioned<Adviser> | null
  candidates: readonly { id: string; name: string }[]
  onSaved: (adviser: Adviser) => void
  onCancel: () => void
}

const newAdviser = {
  accountId: '',
  trainedOn: '',
  most: '5',
  dutch: true,
  english: false,
  regions: '',
  awayUntil: '',
}
type Draft = typeof newAdviser

const draftOf = (adviser: Adviser): Draft => ({
  accountId: adviser.accountId,
  trainedOn: adviser.trainedOn ?? '',
  most: String(adviser.most),
  dutch: adviser.languages.includes('NL'),
  english: adviser.languages.includes('EN'),
  regions: adviser.regions.join('\n'),
  awayUntil: adviser.awayUntil ?? '',
})

const languagesOf = ({ dutch, english }: Draft): NewAdviser['languages'] => [
  ...(dutch ? (['NL'] as const) : []),
  ...(english ? (['EN'] as const) : []),
]

const bodyOf = (draft: Draft): NewAdviser => ({
  accountId: draft.accountId,
  trainedOn: draft.trainedOn || null,
  most: Number(draft.most),
  languages: languagesOf(draft),
  regions: draft.regions
    .split('\n')
    .map((region) => region.trim())
    .filter(Boolean),
  awayUntil: draft.awayUntil || null,
})

/** What an adviser can do: trained, for how many at once, where and in which language. */
export function AdviserForm({ loaded, candidates, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: newAdviser,
    toDraft: draftOf,
    toBody: bodyOf,
    check: (draft) => [
      ...missing(draft, ['accountId', 'most']),
      ...(languagesOf(draft).length === 0
        ? [{ pointer: '/languages', detail: m.adviser_language_needed() }]
        : []),
    ],
    create: advisers.create,
    change: ({ id }, etag, changes) => advisers.change(id, etag, changes),
    reload: ({ id }) => advisers.load(id),
    onSaved,
  })
  return (
    <FormShell {...shell} submitLabel={m.form_save()} onCancel={onCancel}>
      <FormSection title={m.adviser_can()}>
        {!loaded && (
          <Select
            {...form.text('accountId')}
            label={m.adviser_who()}
            hint={candidates.length === 0 ? m.adviser_no_candidates() : m.adviser_who_hint()}
            required
          >
            <option value="">{m.form_choose()}</option>
            {candidates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <FieldRow>
          <TextField
            {...form.text('trainedOn')}
            type="date"
            label={m.adviser_trained_on()}
            hint={m.adviser_trained_hint()}
          />
          <TextField
            {...form.text('most')}
            type="number"
            min={0}
            max={40}
            inputMode="numeric"
            label={m.adviser_most()}
            required
          />
        </FieldRow>
        <fieldset>
          <legend className="font-semibold">{m.adviser_languages()}</legend>
          <Checkbox
            {...form.tick('dutch')}
            id="languages"
            error={form.mistakeAt('/languages')}
            label={m.language_nl()}
          />
          <Checkbox {...form.tick('english')} label={m.language_en()} />
        </fieldset>
        <TextArea
          {...form.text('regions')}
          label={m.adviser_regions()}
          hint={m.adviser_regions_hint()}
          rows={3}
        />
        <TextField
          {...form.text('awayUntil')}
          type="date"
          label={m.adviser_away()}
          hint={m.adviser_away_hint()}
        />
      </FormSection>
    </FormShell>
  )
}
