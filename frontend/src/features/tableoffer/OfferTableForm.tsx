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
import { OfferFields } from './OfferFields'
import {
  emptyOffer,
  mistakesInOffer,
  mistakesRefused,
  newOfferOf,
  type OfferDraft,
} from './offerDraft'
import { type ConsentText, type NewTableOffer, offerConsent } from './tableOffers'

interface Props<T> {
  /** Sends it; the same key with every try. */
  send: (key: string, offer: NewTableOffer) => Promise<T>
  onDone: (answer: T, draft: OfferDraft) => void
}

/** "I would like to offer a table", for who does so and for who writes it down on the telephone. */
export function OfferTableForm<T>(props: Props<T>) {
  const query = useQuery(offerConsent(apiLanguage()))
  return <Loaded query={query}>{(text) => text && <Questions {...props} text={text} />}</Loaded>
}

function Questions<T>({ send, onDone, text }: Props<T> & { text: ConsentText }) {
  const [key] = useState(() => crypto.randomUUID())
  const element = useRef<HTMLFormElement>(null)
  const offering = useMutation({
    mutationFn: (draft: OfferDraft) => send(key, newOfferOf(draft, text)),
    onSuccess: (answer, draft) => onDone(answer, draft),
    onError: (error) => form.setOwnMistakes(mistakesRefused(mistakesOf(error))),
  })
  const form = useForm(emptyOffer, null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = mistakesInOffer(form.draft)
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) offering.mutate(form.draft)
  }
  return (
    <form ref={element} noValidate onSubmit={submit} className="grid max-w-2xl gap-7">
      {form.mistakes.length > 0 && (
        <ErrorSummary mistakes={form.mistakes} form={element} wholeSentences />
      )}
      {offering.error && form.mistakes.length === 0 && (
        <Notice tone="alarm">{sentenceOf(offering.error)}</Notice>
      )}
      <OfferFields form={form} consent={text.text} />
      <div>
        <Button type="submit" busy={offering.isPending} className="text-xl">
          {offering.isPending ? m.offer_sending() : m.offer_send()}
        </Button>
      </div>
    </form>
  )
}
