import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenCycle, givenPlan, planAnswer } from '../../../test/coordinator'
import { id } from '../../../test/given'
import { server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

const quiet = { publicHoliday: null, quietDays: [], dialoguesNear: [], schoolHolidaysKnown: true }

/** The second Tuesday of May 2027 is proposed; on 27 April it is King's Day, and the May holiday. */
function aCycle(sent: unknown[] = []) {
  asCoordinator()
  server.use(
    http.get(`${v1}/cycles/:id`, () =>
      HttpResponse.json(givenCycle, { headers: { ETag: '"v0"' } }),
    ),
    http.get(`${v1}/cycles/:id/next-edition`, ({ request }) => {
      const on = new URL(request.url).searchParams.get('on')
      return HttpResponse.json({
        cycleId: givenCycle.id,
        number: 5,
        rhythmDate: '2027-05-11',
        heldOn: on ?? '2027-05-11',
        startTime: '19:30',
        timeZone: 'Europe/Amsterdam',
        startsAt: '2027-05-11T17:30:00Z',
        theme: { id: id(601), name: 'Erbij horen' },
        themeToBeChosen: true,
        clashes:
          on === '2027-04-27'
            ? {
                ...quiet,
                publicHoliday: 'KINGS_DAY',
                quietDays: [
                  {
                    name: 'Meivakantie',
                    nameInEnglish: 'May holiday',
                    region: 'MIDDLE',
                    firstDay: '2027-04-24',
                    lastDay: '2027-05-02',
                  },
                ],
              }
            : quiet,
      })
    }),
    http.post(`${v1}/cycles/:id/editions`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(
        { cycleId: givenCycle.id, number: 5, dialogueId: id(1001) },
        { status: 201 },
      )
    }),
    http.post(`${v1}/dialogues/:id/publication`, () => {
      sent.push('published')
      return planAnswer(givenPlan({ status: 'PUBLISHED' }))
    }),
  )
  return sent
}

const page = `/coordinator/cycli/${givenCycle.id}/volgende`

test('the next time is published with one press, for all is filled in', async () => {
  const sent = aCycle()
  await visit(page)

  const day = (await screen.findByLabelText('Dag')) as HTMLInputElement
  expect(day.value).toBe('2027-05-11')
  screen.getByText('Er is die dag niets anders dat we weten.')
  await userEvent.click(screen.getByRole('button', { name: 'Publiceren' }))

  await screen.findByText(/Gepubliceerd\./)
  expect(sent).toEqual([
    {
      heldOn: '2027-05-11',
      startTime: '19:30',
      themeId: id(601),
      venueId: givenCycle.venue.id,
      roomId: null,
      tables: 3,
      seatsPerTable: 8,
    },
    'published',
  ])
})

test('what else is on another day is said as soon as it is chosen', async () => {
  aCycle()
  await visit(page)
  const day = await screen.findByLabelText('Dag')
  await userEvent.clear(day)
  await userEvent.type(day, '2027-04-27')

  await screen.findByText('Het is Koningsdag.')
  screen.getByText('Het is Meivakantie in regio Midden.')
})

test('a theme that is to be chosen is asked for before anything is sent', async () => {
  const sent = aCycle()
  await visit(page)
  await userEvent.selectOptions(await screen.findByLabelText('Thema'), '')
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren als concept' }))

  expect(screen.getByLabelText('Thema').getAttribute('aria-invalid')).toBe('true')
  expect(sent).toEqual([])
})
