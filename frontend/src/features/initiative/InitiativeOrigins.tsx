import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { dayOf, longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { Combobox } from '../../shared/ui/Combobox'
import {
  addOrigin,
  type InitiativeDetails,
  initiativesKey,
  type NewInitiativeOrigin,
  removeOrigin,
} from './initiatives'

type Origin = InitiativeDetails['origins'][number]

/** A dialogue or an action that it may have come from. */
export interface OriginChoice {
  from: NewInitiativeOrigin
  title: string
  /** What kind of thing it is, and of which day. */
  hint: string
}

interface Props {
  details: InitiativeDetails
  text: string
  onText: (text: string) => void
  choices: readonly OriginChoice[]
  link: (origin: Origin) => ReactNode
}

/** What an initiative came from: dialogues and actions, never who was there. */
export function InitiativeOrigins({ details, text, onText, choices, link }: Props) {
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: async ({ act, said }: { act: () => Promise<unknown>; said: string }) => {
      await act()
      announce({ text: said })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: initiativesKey }),
  })
  const add = ({ from, title }: OriginChoice) => {
    onText('')
    changing.mutate({
      act: () => addOrigin(details.id, from),
      said: m.initiative_origin_added({ title }),
    })
  }
  return (
    <section
      aria-labelledby="herkomst"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <h2 id="herkomst" className="text-xl">
        {m.initiative_origins()}
      </h2>
      {details.origins.length === 0 ? (
        <p>{m.initiative_no_origins()}</p>
      ) : (
        <ul className="grid gap-1">
          {details.origins.map((origin) => (
            <li key={origin.id} className="flex flex-wrap items-center gap-x-4">
              {link(origin)}
              <span className="text-ink-soft">
                {origin.actionId ? m.initiative_an_action() : m.initiative_a_dialogue()},{' '}
                {longDay(dayOf(origin.happenedAt))}
              </span>
              <Button
                look="quiet"
                onClick={() =>
                  changing.mutate({
                    act: () => removeOrigin(details.id, origin.id),
                    said: m.initiative_origin_removed({ title: origin.title }),
                  })
                }
              >
                {m.remove()}
                <span className="sr-only">: {origin.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {changing.error && <Failure error={changing.error} />}
      <div className="max-w-xl">
        <Combobox
          id="herkomst-zoek"
          label={m.initiative_origin_add()}
          hint={m.initiative_origin_hint()}
          text={text}
          onText={onText}
          nothing={m.initiative_origin_nothing()}
          options={choices.map((choice) => ({
            key: choice.from.dialogueId ?? choice.from.actionId ?? choice.title,
            value: choice,
            label: (
              <>
                {choice.title} <span className="text-ink-soft">{choice.hint}</span>
              </>
            ),
          }))}
          onChoose={add}
        />
      </div>
    </section>
  )
}
