import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { languageWords } from '../../shared/words'
import { contactKindWords } from './fileWords'
import type { PersonalFile } from './personalFile'

/** Who somebody is and how they are reached, with a way to put that right. */
export function FileDetails({ file, children }: { file: PersonalFile; children?: ReactNode }) {
  return (
    <section className="grid justify-items-start gap-3">
      <h2 className="text-2xl">{m.file_details()}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-ink-soft">{m.file_name()}</dt>
        <dd>{file.name}</dd>
        <dt className="text-ink-soft">{contactKindWords[file.contact.kind]()}</dt>
        <dd className="min-w-0 break-words">{file.contact.value}</dd>
        <dt className="text-ink-soft">{m.file_language()}</dt>
        <dd>{languageWords[file.language]()}</dd>
        <dt className="text-ink-soft">{m.file_since()}</dt>
        <dd>{moment(file.knownSince)}</dd>
      </dl>
      {children}
    </section>
  )
}
