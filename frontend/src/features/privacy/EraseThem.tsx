import { type ReactNode, useState } from 'react'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { useErasureOf } from './fileForThem'
import type { PersonalFile } from './personalFile'

interface Props {
  id: string
  file: PersonalFile
  onErased: () => void
}

/** Forgets somebody who asks for it, after one question that says what goes, what stays and what happens. */
export function EraseThem({ id, file, onErased }: Props) {
  const [asking, setAsking] = useState(false)
  const erasing = useErasureOf(id)
  const { name } = file
  return (
    <section className="grid justify-items-start gap-3 print:hidden">
      <h2 className="text-2xl">{m.erase_title()}</h2>
      <p>{m.erase_intro({ name })}</p>
      <Button look="secondary" onClick={() => setAsking(true)}>
        {m.erase_button({ name })}
      </Button>
      <ConfirmDialog
        open={asking}
        title={m.erase_question({ name })}
        confirmLabel={m.erase_yes()}
        cancelLabel={m.file_no()}
        busy={erasing.isPending}
        danger
        onConfirm={() => erasing.mutate(undefined, { onSuccess: onErased })}
        onClose={() => setAsking(false)}
      >
        <Consequences file={file} />
        {erasing.error && <Failure error={erasing.error} />}
      </ConfirmDialog>
    </section>
  )
}

function Consequences({ file }: { file: PersonalFile }) {
  const coming = file.registrations.filter(
    ({ startsAt, status }) => status !== 'CANCELLED' && Date.parse(startsAt) > Date.now(),
  )
  return (
    <div className="grid gap-3">
      <Listed title={m.erase_goes()}>
        <li>{m.erase_goes_person()}</li>
        <li>{m.erase_goes_consents()}</li>
        <li>{m.erase_goes_rest()}</li>
      </Listed>
      {coming.length > 0 && (
        <Listed title={m.erase_cancels()}>
          {coming.map(({ code, dialogueTitle, startsAt }) => (
            <li key={code}>
              {dialogueTitle}, {moment(startsAt)}
            </li>
          ))}
        </Listed>
      )}
      <Listed title={m.erase_stays()}>
        <li>{m.erase_stays_counts()}</li>
        <li>{m.erase_stays_companions()}</li>
        <li>{m.erase_stays_trail()}</li>
      </Listed>
      <p>{m.erase_tell_now({ name: file.name })}</p>
    </div>
  )
}

function Listed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <ul className="list-disc ps-6">{children}</ul>
    </div>
  )
}
