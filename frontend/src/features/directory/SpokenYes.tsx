import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { type Person, recordTakingPart, takingPartText, type Visit } from './people'

interface Props {
  person: Pick<Person, 'id' | 'name' | 'language'>
  visit: Visit
}

/** Writes down that somebody who was brought along agrees themselves, after the words are read to them. */
export function SpokenYes({ person, visit }: Props) {
  const { id, name, language } = person
  const [asking, setAsking] = useState(false)
  const queries = useQueryClient()
  const text = useQuery({ ...takingPartText(language), enabled: asking })
  const recording = useMutation({
    mutationFn: () => recordTakingPart(id, visit.dialogueId, text.data?.version ?? ''),
    onSuccess: () => {
      announce({ text: m.said_consent({ name }) })
      setAsking(false)
      void queries.invalidateQueries({ queryKey: ['people'] })
    },
  })
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p>{m.consent_missing({ name })}</p>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {m.consent_record()}
        <span className="sr-only">: {visit.title}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        title={m.consent_record_title({ name })}
        confirmLabel={m.consent_record_yes({ name })}
        cancelLabel={m.form_cancel()}
        busy={recording.isPending || !text.data}
        onConfirm={() => recording.mutate()}
        onClose={() => setAsking(false)}
      >
        <Loaded query={text} rows={1}>
          {(taking) => <p lang={language.toLowerCase()}>“{taking.text}”</p>}
        </Loaded>
        {recording.error && <Failure error={recording.error} />}
      </ConfirmDialog>
    </div>
  )
}
