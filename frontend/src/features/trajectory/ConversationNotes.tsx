import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { type Mistake, missing } from '../../shared/form/mistakes'
import { type Form, useForm } from '../../shared/form/useForm'
import { Button } from '../../shared/ui/Button'
import { Checkbox, RadioGroup } from '../../shared/ui/choices'
import { TextArea, TextField } from '../../shared/ui/controls'
import { draftOf, goals, type NotesDraft, notesOf, topics, worksOn } from './notesDraft'
import { noteConversation, type Read } from './trajectoryDetails'
import { goalWords, topicWords, worksOnWords } from './trajectoryWords'
import { useTrajectoryAct } from './useTrajectoryAct'

/** What was said: its notes are what shows that the conversation was held. */
export function ConversationNotes({ read }: { read: Read }) {
  const noted = (read.data.conversation?.notes.length ?? 0) > 0
  const [open, setOpen] = useState(false)
  return (
    <>
      {noted && <Noted read={read} />}
      {open ? (
        <NotesForm read={read} onClose={() => setOpen(false)} />
      ) : (
        <Button look="secondary" className="justify-self-start" onClick={() => setOpen(true)}>
          {noted ? m.notes_change() : m.notes_begin()}
        </Button>
      )}
    </>
  )
}

function Noted({ read: { data } }: { read: Read }) {
  return (
    <dl className="grid gap-3">
      {data.conversation?.notes.map(({ topic, words }) => (
        <div key={topic} className="rounded-card border border-line bg-card p-4">
          <dt className="font-semibold">{topicWords[topic]()}</dt>
          <dd className="whitespace-pre-line">{words}</dd>
        </div>
      ))}
    </dl>
  )
}

function NotesForm({ read: { data, etag }, onClose }: { read: Read; onClose: () => void }) {
  const noting = useTrajectoryAct(
    data.id,
    (draft: NotesDraft) => noteConversation(data.id, etag, notesOf(draft, data)),
    m.said_talk_noted,
  )
  const form = useForm(draftOf(data), noting.error)
  const submit = () => {
    const mistakes = [...missing(form.draft, ['heldOn', 'heldClock']), ...wordless(form.draft)]
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) noting.mutate(form.draft, { onSuccess: onClose })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={noting.isPending}
      error={noting.error}
      mistakes={form.mistakes}
      submitLabel={m.notes_save()}
      onCancel={onClose}
    >
      <FieldRow>
        <TextField
          {...form.text('heldOn')}
          error={form.mistakeAt('/heldOn') ?? form.mistakeAt('/held/startsAt')}
          type="date"
          label={m.notes_day()}
          required
        />
        <TextField {...form.text('heldClock')} type="time" label={m.notes_clock()} required />
      </FieldRow>
      <TextField
        {...form.text('attendees')}
        label={m.notes_attendees()}
        hint={m.notes_attendees_hint()}
        autoComplete="off"
      />
      {topics.map((topic) => (
        <TextArea
          key={topic}
          {...form.text(`topic-${topic}`)}
          label={topicWords[topic]()}
          rows={3}
          maxLength={4000}
        />
      ))}
      <p className="text-ink-soft">{m.no_names_hint()}</p>
      <WhatFor form={form} />
    </FormShell>
  )
}

const wordless = (draft: NotesDraft): Mistake[] =>
  topics.some((topic) => draft[`topic-${topic}`].trim())
    ? []
    : [{ pointer: `/topic-${topics[0]}`, detail: m.notes_needed() }]

const steps = ['1', '2', '3', '4', '5'] as const

function WhatFor({ form }: { form: Form<NotesDraft> }) {
  return (
    <>
      <fieldset>
        <legend className="font-semibold">{m.notes_goals()}</legend>
        {goals.map((goal) => (
          <Checkbox key={goal} {...form.tick(`goal-${goal}`)} label={goalWords[goal]()} />
        ))}
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{m.notes_works_on()}</legend>
        {worksOn.map((kind) => (
          <Checkbox key={kind} {...form.tick(`works-${kind}`)} label={worksOnWords[kind]()} />
        ))}
      </fieldset>
      <RadioGroup
        name="perspective"
        legend={m.notes_perspective()}
        hint={m.notes_perspective_hint()}
        value={form.draft.perspective || null}
        onChange={(value) => form.set('perspective', value)}
        options={steps.map((value) => ({ value, label: value }))}
      />
    </>
  )
}
