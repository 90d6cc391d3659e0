import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { useForm } from '../../shared/form/useForm'
import { Button } from '../../shared/ui/Button'
import { TextArea } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { type TemplatePreview, type TemplateSample, useOwnWords, usePreview } from './templates'

interface Props {
  template: TemplatePreview['template']
  sample: TemplateSample
  /** What it would say, to be looked at before it is kept. */
  onPreview: (sample: TemplateSample) => void
}

/** What an organisation adds to a message. Emptying both takes it away again. */
export function OwnWordsForm({ template, sample, onPreview }: Props) {
  const preview = usePreview()
  const save = useOwnWords()
  const form = useForm(
    { opening: sample.ownOpening ?? '', closing: sample.ownClosing ?? '' },
    save.error ?? preview.error,
  )
  const words = {
    template,
    language: sample.language,
    opening: form.draft.opening.trim() || null,
    closing: form.draft.closing.trim() || null,
  }
  const id = (field: string) => `${template}-${sample.language}-${field}`

  function look() {
    save.reset()
    preview.mutate(words, { onSuccess: onPreview })
  }
  function keep() {
    preview.reset()
    save.mutate(words, { onSuccess: onPreview })
  }
  return (
    <FormShell
      onSubmit={keep}
      busy={save.isPending}
      error={save.error ?? preview.error}
      mistakes={form.mistakes}
      submitLabel={m.own_words_save()}
    >
      <div role="status" className="empty:hidden">
        {save.isSuccess && <Notice title={m.own_words_saved()} />}
        {preview.isSuccess && <Notice title={m.own_words_previewed()} />}
      </div>
      <TextArea
        {...form.text('opening')}
        id={id('opening')}
        label={m.own_words_opening()}
        rows={2}
        maxLength={300}
      />
      <TextArea
        {...form.text('closing')}
        id={id('closing')}
        label={m.own_words_closing()}
        hint={m.own_words_hint()}
        rows={2}
        maxLength={300}
      />
      <div>
        <Button look="secondary" busy={preview.isPending} onClick={look}>
          {m.own_words_preview()}
        </Button>
      </div>
    </FormShell>
  )
}
