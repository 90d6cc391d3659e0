import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { mistakesOf } from '../../shared/form/mistakes'
import { Button } from '../../shared/ui/Button'
import { Select, TextField } from '../../shared/ui/controls'
import { contactKindWords } from './fileWords'
import { correctMyDetails, type PersonalFile, useFileChange } from './personalFile'

type Kind = PersonalFile['contact']['kind']

interface Props {
  file: PersonalFile
  token: string
  /** I am reached otherwise from now on: the link that opened the page goes with the former address. */
  onReaddressed: () => void
}

/** My own way to put right who I am and how I am reached. */
export function CorrectMyDetails(props: Props) {
  const [correcting, setCorrecting] = useState(false)
  if (correcting) return <CorrectionForm {...props} onDone={() => setCorrecting(false)} />
  return (
    <Button look="secondary" className="print:hidden" onClick={() => setCorrecting(true)}>
      {m.file_correct()}
    </Button>
  )
}

interface FormProps extends Props {
  onDone: () => void
}

function CorrectionForm({ file, token, onDone, onReaddressed }: FormProps) {
  const [name, setName] = useState(file.name)
  const [kind, setKind] = useState<Kind>(file.contact.kind)
  const [value, setValue] = useState(file.contact.value ?? '')
  const correcting = useFileChange(token, () =>
    correctMyDetails(token, {
      name,
      contact: { kind, value: kind === 'NONE' ? null : value },
      language: file.language,
    }),
  )
  const mistakes = mistakesOf(correcting.error)
  const mistakeAt = (pointer: string) =>
    mistakes.find((mistake) => mistake.pointer === pointer)?.detail
  return (
    <form
      noValidate
      className="grid w-full max-w-md gap-4 print:hidden"
      onSubmit={(event) => {
        event.preventDefault()
        correcting.mutate(undefined, {
          onSuccess: ({ contact }) =>
            contact.kind === file.contact.kind && contact.value === file.contact.value
              ? onDone()
              : onReaddressed(),
        })
      }}
    >
      {correcting.error && mistakes.length === 0 && <Failure error={correcting.error} />}
      <TextField
        id="name"
        label={m.file_name()}
        autoComplete="name"
        maxLength={120}
        error={mistakeAt('/name')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Select
        id="contact-kind"
        label={m.file_kind()}
        value={kind}
        onChange={({ target }) => setKind(target.value as Kind)}
      >
        {Object.entries(contactKindWords).map(([option, words]) => (
          <option key={option} value={option}>
            {words()}
          </option>
        ))}
      </Select>
      {kind !== 'NONE' && (
        <TextField
          id="contact-value"
          label={contactKindWords[kind]()}
          maxLength={300}
          error={mistakeAt('/contact/value')}
          value={value}
          onChange={({ target }) => setValue(target.value)}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={correcting.isPending}>
          {m.file_correct_yes()}
        </Button>
        <Button look="secondary" onClick={onDone}>
          {m.file_no()}
        </Button>
      </div>
    </form>
  )
}
