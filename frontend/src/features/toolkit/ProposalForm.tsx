import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { apiLanguage } from '../../shared/language'
import { Checkbox } from '../../shared/ui/choices'
import { TextArea, TextField } from '../../shared/ui/controls'
import { useEditing } from './editing'
import { propose } from './proposals'

const empty = { title: '', body: '', sourceName: '', sourceAgreed: false }

/** What somebody learned, in their own words. Whoever told it is named only when they agree. */
export function ProposalForm() {
  const proposing = useEditing(propose, () => {
    announce({ text: m.proposal_noted() })
    form.setMany(empty)
  })
  const form = useForm(empty, proposing.error)
  const submit = () => {
    const mistakes = missing(form.draft, ['title', 'body'])
    if (form.draft.sourceName.trim() && !form.draft.sourceAgreed) {
      mistakes.push({ pointer: '/sourceAgreed', detail: m.proposal_agreed_missing() })
    }
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    const { title, body, sourceName, sourceAgreed } = form.draft
    proposing.mutate({
      title,
      body,
      language: apiLanguage(),
      sourceName: sourceName.trim() || null,
      sourceAgreed: sourceName.trim() !== '' && sourceAgreed,
    })
  }
  return (
    <FormSection title={m.proposal_title()} intro={m.proposal_intro()}>
      <FormShell
        onSubmit={submit}
        busy={proposing.isPending}
        error={proposing.error}
        mistakes={form.mistakes}
        submitLabel={m.proposal_send()}
      >
        <TextField label={m.proposal_what()} maxLength={120} {...form.text('title')} />
        <TextArea label={m.proposal_words()} rows={6} maxLength={8000} {...form.text('body')} />
        <TextField
          label={m.proposal_source()}
          hint={m.proposal_source_hint()}
          maxLength={120}
          autoComplete="off"
          {...form.text('sourceName')}
        />
        {form.draft.sourceName.trim() !== '' && (
          <Checkbox label={m.proposal_agreed()} {...form.tick('sourceAgreed')} />
        )}
      </FormShell>
    </FormSection>
  )
}
