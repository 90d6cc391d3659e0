import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FormShell } from '../../shared/form/FormShell'
import type { Mistake } from '../../shared/form/mistakes'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { TextArea } from '../../shared/ui/controls'
import { type Approach, chooseApproaches } from './followUpCalls'

interface Props {
  trajectoryId: string
  approaches: readonly Approach[]
  mayChoose: boolean
}

/** What they chose to do, and of each whether they still do it. */
export function Approaches({ trajectoryId, approaches, mayChoose }: Props) {
  const [writing, setWriting] = useState(false)
  return (
    <div className="grid gap-3">
      <h3 className="text-xl">{m.approach_title()}</h3>
      {approaches.length === 0 && !writing && <p>{m.approach_none()}</p>}
      {writing ? (
        <ApproachesForm
          trajectoryId={trajectoryId}
          approaches={approaches}
          onClose={() => setWriting(false)}
        />
      ) : (
        <ul className="grid list-disc gap-1 ps-6">
          {approaches.map(({ words, kept }) => (
            <li key={words}>
              {words}{' '}
              {kept !== null && kept !== undefined && (
                <Badge tone={kept ? 'calm' : 'closed'}>
                  {kept ? m.approach_kept() : m.approach_let_go()}
                </Badge>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChoose && !writing && (
        <Button look="secondary" className="justify-self-start" onClick={() => setWriting(true)}>
          {m.approach_write()}
        </Button>
      )}
    </div>
  )
}

const most = 5

function ApproachesForm({
  trajectoryId,
  approaches,
  onClose,
}: Omit<Props, 'mayChoose'> & { onClose: () => void }) {
  const queries = useQueryClient()
  const [text, setText] = useState(approaches.map(({ words }) => words).join('\n'))
  const [mistakes, setMistakes] = useState<Mistake[]>([])
  const choosing = useMutation({
    mutationFn: (chosen: Approach[]) => chooseApproaches(trajectoryId, chosen),
    onSuccess: () => {
      announce({ text: m.approach_said() })
      void queries.invalidateQueries({ queryKey: ['trajectories'] })
      onClose()
    },
  })
  const lines = [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean)
  const submit = () => {
    const tooMany = lines.length > most
    setMistakes(tooMany ? [{ pointer: '/approaches', detail: m.approach_too_many() }] : [])
    if (tooMany) return
    choosing.mutate(
      lines.map((words) => ({
        words,
        kept: approaches.find((known) => known.words === words)?.kept ?? null,
      })),
    )
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={choosing.isPending}
      error={choosing.error}
      mistakes={mistakes}
      submitLabel={m.approach_save()}
      onCancel={onClose}
    >
      <TextArea
        id="approaches"
        label={m.approach_question()}
        hint={m.approach_hint()}
        rows={5}
        error={mistakes[0]?.detail}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </FormShell>
  )
}
