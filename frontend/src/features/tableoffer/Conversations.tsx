import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment } from '../../shared/dates'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { TextArea, TextField } from '../../shared/ui/controls'
import { noteConversation, type TableOfferDetails } from './tableOffers'

interface Props {
  offer: TableOfferDetails
  /** Who is signed in, who most likely spoke. */
  speaker: string
}

/** What was said, and a few lines about the next talk. */
export function Conversations({ offer, speaker }: Props) {
  return (
    <section aria-labelledby="gesprekken" className="grid gap-4">
      <h2 id="gesprekken" className="text-xl">
        {m.conversations_title()}
      </h2>
      <ul className="grid gap-3 empty:hidden">
        {offer.conversations.map(({ spokenBy, spokenAt, words }) => (
          <li key={spokenAt} className="rounded-card border border-line bg-card p-4">
            <p className="text-ink-soft">
              {spokenBy}, {moment(spokenAt)}
            </p>
            <p className="whitespace-pre-line">{words}</p>
          </li>
        ))}
      </ul>
      <NewConversation key={offer.conversations.length} offer={offer} speaker={speaker} />
    </section>
  )
}

function NewConversation({ offer, speaker }: Props) {
  const queries = useQueryClient()
  const noting = useMutation({
    mutationFn: (said: { spokenBy: string; words: string }) => noteConversation(offer.id, said),
    onSuccess: () => {
      announce({ text: m.said_conversation() })
      return queries.invalidateQueries({ queryKey: ['table-offers'] })
    },
  })
  const form = useForm({ spokenBy: speaker, words: '' }, noting.error)
  const submit = () => {
    const mistakes = missing(form.draft, ['spokenBy', 'words'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) noting.mutate(form.draft)
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={noting.isPending}
      error={noting.error}
      mistakes={form.mistakes}
      submitLabel={m.conversation_save()}
    >
      <TextField
        {...form.text('spokenBy')}
        label={m.conversation_by()}
        maxLength={120}
        autoComplete="off"
        required
      />
      <TextArea
        {...form.text('words')}
        label={m.conversation_words()}
        hint={m.conversation_hint()}
        maxLength={2000}
        required
      />
    </FormShell>
  )
}
