import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { mistakesOf } from '../../shared/form/mistakes'
import { Button } from '../../shared/ui/Button'
import { Select, TextField } from '../../shared/ui/controls'
import { languageWords } from '../../shared/words'
import { contactKindWords } from './fileWords'
import { correctMyDetails, type PersonalFile, useFileChange } from './personalFile'

type Kind = PersonalFile['contact']['kind']

interface DetailsProps {
  file: PersonalFile
  token: string
  /** I am reached otherwise from now on: the link that opened the page goes with the former address. */
  onReaddressed: () => void
}

/** Who I am and how I am reached, and a way to put that right. */
export function FileDetails({ file, token, onReaddressed }: DetailsProps) {
  const [correcting, setCorrecting] = useState(false)
  return (
    <section className="grid justify-items-start gap-3">
      <h2 className="text-2xl">{m.file_details()}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-ink-soft">{m.file_name()}</dt>
        <dd>{file.name}</dd>
        <dt className="text-ink-soft">{contactKindWords[file.contact.kind]()}</dt>
        <dd>{file.contact.value}</dd>
        <dt className="text-ink-soft">{m.file_language()}</dt>
        <dd>{languageWords[file.language]()}</dd>
        <dt className="text-ink-soft">{m.file_since()}</dt>
        <dd>{moment(file.knownSince)}</dd>
      </dl>
      {correcting ? (
        <Correction
          file={file}
          token={token}
          onDone={() => setCorrecting(false)}
          onReaddressed={onReaddressed}
        />
      ) : (
        <Button look="secondary" className="print:hidden" onClick={() => setCorrecting(true)}>
          {m.file_correct()}
        </Button>
      )}
    </section>
  )
}

interface CorrectionProps extends DetailsProps {
  onDone: () => void
}

function Correction({ file, token, onDone, onReaddressed }: CorrectionProps) {
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
