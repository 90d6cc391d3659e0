import { queryOptions } from '@tanstack/react-query'
import { actingOrganisation, answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { dayOf, longDay, today } from '../../shared/dates'
import { everyPage } from '../../shared/records'

export type ComingDialogue = components['schemas']['DialogueSummary']

/** Everything of the organisation that somebody can sign up for now, soonest first. */
export const comingDialogues = () =>
  queryOptions({
    queryKey: ['dialogues', 'desk', actingOrganisation()],
    queryFn: async () => {
      const all = await everyPage((cursor) =>
        answer(
          api.GET('/dialogues', {
            params: {
              query: {
                organisationId: actingOrganisation() ?? undefined,
                from: today(),
                limit: 100,
                cursor,
              },
            },
          }),
        ),
      )
      return all.filter(({ registrationOpen }) => registrationOpen)
    },
    staleTime: 30_000,
  })

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Those whose title, theme, venue, neighbourhood or day has words that begin with what was typed. */
export function fitting(dialogues: readonly ComingDialogue[], typed: string): ComingDialogue[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return []
  return dialogues.filter(({ title, theme, venue, neighbourhood, startsAt }) => {
    const words = wordsOf(
      [title, theme.name, venue.name, neighbourhood.name, longDay(dayOf(startsAt))].join(' '),
    )
    return wanted.every((want) => words.some((word) => word.startsWith(want)))
  })
}
