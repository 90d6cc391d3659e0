import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { dayOf, longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { spokenNumber } from '../../shared/telephone'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { languageWords } from '../../shared/words'
import { ContactForm } from './ContactForm'
import {
  type ContactTurn,
  forgetContact,
  type InitiativeContact,
  type InitiativeDetails,
  initiativesKey,
} from './initiatives'
import { turnWords, viaWords } from './initiativeWords'

const turns = ['FIRST', 'SECOND'] as const

/** Who speaks for an initiative: two at most, each with a yes of their own. */
export function InitiativeContacts({ details }: { details: InitiativeDetails }) {
  return (
    <section
      aria-labelledby="contacten"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <h2 id="contacten" className="text-xl">
        {m.initiative_contacts()}
      </h2>
      <p className="max-w-prose text-ink-soft">{m.initiative_contacts_intro()}</p>
      {turns.map((turn) => (
        <Turn
          key={turn}
          turn={turn}
          initiativeId={details.id}
          contact={details.contacts.find((contact) => contact.turn === turn)}
        />
      ))}
    </section>
  )
}

interface TurnProps {
  turn: ContactTurn
  initiativeId: string
  contact: InitiativeContact | undefined
}

function Turn({ turn, initiativeId, contact }: TurnProps) {
  const [writing, setWriting] = useState(false)
  const [forgetting, setForgetting] = useState(false)
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <h3 className="font-display text-lg font-bold">{turnWords[turn]()}</h3>
      {writing ? (
        <ContactForm
          initiativeId={initiativeId}
          turn={turn}
          contact={contact}
          onClose={() => setWriting(false)}
        />
      ) : (
        <>
          {contact ? <Known contact={contact} /> : <p>{m.initiative_nobody()}</p>}
          <div className="flex flex-wrap gap-2">
            <Button look="secondary" onClick={() => setWriting(true)}>
              {contact ? m.initiative_contact_change() : m.initiative_contact_note()}
              <span className="sr-only">: {contact?.name ?? turnWords[turn]()}</span>
            </Button>
            {contact && (
              <Button look="quiet" onClick={() => setForgetting(true)}>
                {m.initiative_forget()}
                <span className="sr-only">: {contact.name}</span>
              </Button>
            )}
          </div>
        </>
      )}
      {contact && (
        <Forget
          open={forgetting}
          initiativeId={initiativeId}
          contact={contact}
          onClose={() => setForgetting(false)}
        />
      )}
    </div>
  )
}

function Known({ contact }: { contact: InitiativeContact }) {
  const { name, language, consentVia, consentedAt } = contact
  const { kind, value } = contact.contact
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-4">
        <span className="font-semibold">{name}</span>
        {value && (kind === 'MOBILE' || kind === 'LANDLINE') && (
          <a href={`tel:${value}`} className="inline-flex min-h-11 items-center">
            {spokenNumber(value)}
          </a>
        )}
        {value && kind === 'EMAIL' && (
          <a href={`mailto:${value}`} className="inline-flex min-h-11 items-center break-all">
            {value}
          </a>
        )}
        {value && kind === 'POST' && <span>{value}</span>}
        <span className="text-ink-soft">{languageWords[language]()}</span>
      </p>
      <p className="text-ink-soft">
        {m.initiative_said_yes({ day: longDay(dayOf(consentedAt)), via: viaWords[consentVia]() })}
      </p>
    </>
  )
}

interface ForgetProps {
  open: boolean
  initiativeId: string
  contact: InitiativeContact
  onClose: () => void
}

function Forget({ open, initiativeId, contact, onClose }: ForgetProps) {
  const queries = useQueryClient()
  const forgetting = useMutation({
    mutationFn: () => forgetContact(initiativeId, contact.turn),
    onSuccess: async () => {
      announce({ text: m.initiative_forgotten() })
      onClose()
      await queries.invalidateQueries({ queryKey: initiativesKey })
    },
  })
  return (
    <ConfirmDialog
      open={open}
      title={m.initiative_forget_named({ name: contact.name })}
      confirmLabel={m.initiative_forget()}
      cancelLabel={m.form_cancel()}
      busy={forgetting.isPending}
      danger
      onConfirm={() => forgetting.mutate()}
      onClose={onClose}
    >
      <p>{m.initiative_forget_explained()}</p>
      {forgetting.error && <Failure error={forgetting.error} />}
    </ConfirmDialog>
  )
}
