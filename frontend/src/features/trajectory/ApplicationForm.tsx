import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { m } from '../../paraglide/messages'
import { ErrorSummary } from '../../shared/form/ErrorSummary'
import { mistakesOf, sentenceOf } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Loaded } from '../../shared/Loaded'
import { apiLanguage } from '../../shared/language'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { ApplicationFields } from './ApplicationFields'
import {
  type ApplicationDraft,
  applicationOf,
  emptyApplication,
  mistakesInApplication,
  mistakesRefused,
} from './applicationDraft'
import { type Application, initiativeConsent } from './applications'

interface Props<T> {
  /** Sends it; the same key with every try. */
  send: (key: string, application: Application) => Promise<T>
  onDone: (answer: T, draft: ApplicationDraft) => void
}

/** "We would like advice", for who asks it and for who writes it down on the telephone. */
export function ApplicationForm<T>(props: Props<T>) {
  const query = useQuery(initiativeConsent(apiLanguage()))
  return <Loaded query={query}>{(text) => text && <Questions {...props} text={text} />}</Loaded>
}

interface Text {
  version: string
  text: string
}

function Questions<T>({ send, onDone, text }: Props<T> & { text: Text }) {
  const [key] = useState(() => crypto.randomUUID())
  const element = useRef<HTMLFormElement>(null)
  const asking = useMutation({
    mutationFn: (draft: ApplicationDraft) => send(key, applicationOf(draft, text.version)),
    onSuccess: (answer, draft) => onDone(answer, draft),
    onError: (error) => form.setOwnMistakes(mistakesRefused(mistakesOf(error))),
  })
  const form = useForm(emptyApplication, null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = mistakesInApplication(form.draft)
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) asking.mutate(form.draft)
  }
  return (
    <form ref={element} noValidate onSubmit={submit} className="grid max-w-2xl gap-7">
      {form.mistakes.length > 0 && (
        <ErrorSummary mistakes={form.mistakes} form={element} wholeSentences />
      )}
      {asking.error && form.mistakes.length === 0 && (
        <Notice tone="alarm">{sentenceOf(asking.error)}</Notice>
      )}
      <ApplicationFields form={form} consent={text.text} />
      <div>
        <Button type="submit" busy={asking.isPending} className="text-xl">
          {asking.isPending ? m.advice_sending() : m.advice_send()}
        </Button>
      </div>
    </form>
  )
}
