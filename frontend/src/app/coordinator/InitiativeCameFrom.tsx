import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { actions } from '../../features/action/actions'
import { plans } from '../../features/dialogue/plans'
import { InitiativeOrigins, type OriginChoice } from '../../features/initiative/InitiativeOrigins'
import type { InitiativeDetails } from '../../features/initiative/initiatives'
import { m } from '../../paraglide/messages'
import { dayOf, shortDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { usePause } from '../../shared/usePause'

const mostActions = 10

/** What an initiative came from, with the dialogues and actions of the organisation to choose from. */
export function InitiativeCameFrom({ details }: { details: InitiativeDetails }) {
  const [text, setText] = useState('')
  const choices = useChoices(usePause(text).trim())
  return (
    <InitiativeOrigins
      details={details}
      text={text}
      onText={setText}
      choices={choices}
      link={({ dialogueId, actionId, title }) => {
        const look = 'inline-flex min-h-11 items-center font-semibold text-primary'
        return actionId ? (
          <Link to={paths.action} params={{ id: actionId }} className={look}>
            {title}
          </Link>
        ) : (
          <Link to={paths.dialoguePlan} params={{ id: dialogueId ?? '' }} className={look}>
            {title}
          </Link>
        )
      }}
    />
  )
}

function useChoices(asked: string): OriginChoice[] {
  const enabled = asked.length > 1
  const dialogues = useInfiniteQuery({ ...plans({ zoek: asked, periode: 'alles' }), enabled })
  const agreed = useQuery({ ...actions({}), enabled })
  if (!enabled) return []
  const typed = asked.toLocaleLowerCase()
  return [
    ...(dialogues.data?.pages[0]?.items ?? []).map(({ id, title, startsAt }) => ({
      from: { dialogueId: id, actionId: null },
      title,
      hint: `${m.initiative_a_dialogue()}, ${shortDay(dayOf(startsAt))}`,
    })),
    ...(agreed.data ?? [])
      .filter(({ title }) => title.toLocaleLowerCase().includes(typed))
      .slice(0, mostActions)
      .map(({ id, title, agreedAt }) => ({
        from: { dialogueId: null, actionId: id },
        title,
        hint: `${m.initiative_an_action()}, ${shortDay(dayOf(agreedAt))}`,
      })),
  ]
}
