import { useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { TextArea, TextField } from '../../shared/ui/controls'
import { changeLesson, type Lesson, learnLesson, type NewLesson, readLesson } from './lessons'

interface Props {
  trajectoryId: string
  /** The lesson that is said in other words; null for a new one. */
  loaded: Versioned<Lesson> | null
  onClose: () => void
}

/** One lesson, in words that go to the toolkit as they are. */
export function LessonForm({ trajectoryId, loaded, onClose }: Props) {
  const queries = useQueryClient()
  const { form, shell } = useRecordForm<Lesson, NewLesson, NewLesson>({
    loaded,
    initial: { title: '', body: '' },
    toDraft: ({ title, body }) => ({ title, body }),
    toBody: ({ title, body }) => ({ title: title.trim(), body: body.trim() }),
    check: (draft) => missing(draft, ['title', 'body']),
    create: (body) => learnLesson(trajectoryId, body),
    change: ({ id }, etag, changes) => changeLesson(trajectoryId, id, etag, changes),
    reload: ({ id }) => readLesson(trajectoryId, id),
    onSaved: () => {
      announce({ text: m.lesson_said() })
      void queries.invalidateQueries({ queryKey: ['trajectories'] })
      onClose()
    },
  })
  return (
    <FormShell {...shell} submitLabel={m.lesson_save()} onCancel={onClose}>
      <TextField {...form.text('title')} label={m.lesson_what()} maxLength={120} required />
      <TextArea
        {...form.text('body')}
        label={m.lesson_words()}
        hint={m.lesson_words_hint()}
        rows={6}
        maxLength={8000}
        required
      />
    </FormShell>
  )
}
