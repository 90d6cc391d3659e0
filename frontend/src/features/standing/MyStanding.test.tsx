import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { givenMyRegistration, id, inDays } from '../../../test/given'
import { server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { ComingEdition, Standing } from './standing'

const edition = (part: Partial<ComingEdition>): ComingEdition => ({
  number: 2,
  dialogueId: id(1001),
  startsAt: inDays(20),
  place: 'COMING',
  waitingNumber: null,
  newcomersSeats: 0,
  newcomersSeatsUntil: null,
  canUndo: false,
  ...part,
})
const next = edition({ number: 3, dialogueId: null, startsAt: null, place: 'EXPECTED' })

const standing = (part: Partial<Standing> = {}): Standing => ({
  id: id(5001),
  cycleId: id(6001),
  cycle: 'Podium Oost',
  since: inDays(-60),
  editions: [edition({}), next],
  needs: null,
  asksNeedsAgain: false,
  ...part,
})

/** Answers how it stands, and after each act what comes next. */
function deskThatKnows(...stands: Standing[]) {
  const asked: string[] = []
  const answer: Parameters<typeof http.post>[1] = async ({ request }) => {
    const path = new URL(request.url).pathname.split('/my-standing-registration')[1]
    asked.push(`${request.method} ${path}${await request.text()}`)
    if (stands.length > 1) stands.shift()
    return HttpResponse.json(stands[0])
  }
  server.use(
    http.get(`${v1}/my-registration`, () =>
      HttpResponse.json(givenMyRegistration({ cycleId: id(6001) })),
    ),
    http.get(`${v1}/my-standing-registration`, () => HttpResponse.json(stands[0])),
    http.post(`${v1}/my-standing-registration`, answer),
    http.delete(`${v1}/my-standing-registration`, answer),
    http.post(`${v1}/my-standing-registration/*`, answer),
    http.delete(`${v1}/my-standing-registration/*`, answer),
  )
  return asked
}

test('who wants to come every time says so with one press', async () => {
  const asked = deskThatKnows(standing({ id: null, since: null, editions: [] }), standing())
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(await screen.findByRole('button', { name: 'Ik kom altijd' }))
  expect(await screen.findByText(/Je komt altijd bij ‘Podium Oost’/)).toBeDefined()
  expect(asked).toEqual(['POST '])
})

test('one time is skipped with one press, and taken back with one', async () => {
  const skipped = edition({ ...next, place: 'SKIPPED', canUndo: true })
  const asked = deskThatKnows(
    standing(),
    standing({ editions: [edition({}), skipped] }),
    standing(),
  )
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(
    await screen.findByRole('button', { name: 'Deze keer niet: De keer daarna' }),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Toch wel: De keer daarna' }))
  expect(await screen.findByText(/Je bent er vanzelf bij/)).toBeDefined()
  expect(asked).toEqual(['POST /skips{"edition":3}', 'DELETE /skips/3'])
})

test('a regular without a seat reads why, and which seats newcomers have', async () => {
  deskThatKnows(
    standing({
      editions: [
        edition({
          place: 'WAITING',
          waitingNumber: 2,
          newcomersSeats: 5,
          newcomersSeatsUntil: '2030-11-21T18:30:00Z',
        }),
      ],
    }),
  )
  visit('/mijn-aanmelding#geheim')
  const card = within(await screen.findByRole('region', { name: 'Ik kom altijd' }))
  expect(await card.findByText(/Je bent nummer 2/)).toBeDefined()
  expect(card.getByText(/wie het langst wachtte, gaat voor/)).toBeDefined()
  expect(card.getByText(/5 stoelen zijn voor nieuwe buren/)).toBeDefined()
})

test('a year later what somebody needs is asked again', async () => {
  const asked = deskThatKnows(standing({ asksNeedsAgain: true }), standing())
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, dat klopt nog' }))
  expect(await screen.findByText(/Fijn dat je er elke keer bij bent/)).toBeDefined()
  expect(asked).toEqual(['POST /needs-confirmation'])
})

test('of a dialogue that stands alone nothing is asked', async () => {
  server.use(http.get(`${v1}/my-registration`, () => HttpResponse.json(givenMyRegistration())))
  visit('/mijn-aanmelding#geheim')
  await screen.findByText('Je hebt een plaats')
  expect(screen.queryByRole('region', { name: 'Ik kom altijd' })).toBeNull()
})
