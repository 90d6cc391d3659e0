import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { givenDoorList, givenDoorPerson } from '../../../test/door'
import { id, inDays } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { DoorList, Mark } from '../../features/door/doorList'

const address = `/coordinator/dialogen/${id(1001)}/deur`
const tap = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }))

/** A door of this evening, at a server that remembers what it is told. */
function givenDoor(part: Partial<DoorList> = {}) {
  const people = [givenDoorPerson(1, { name: 'Annie' }), givenDoorPerson(2, { name: 'Bilal' })]
  const sent: string[] = []
  const tonight = givenDoorList(people, {
    startsAt: inDays(0.01),
    endsAt: inDays(0.1),
    opensAt: inDays(-0.5),
    seatsFreeAt: inDays(0.02),
    ...part,
  })
  const answer = () =>
    HttpResponse.json({ ...tonight, people: [...people], listedAt: new Date().toISOString() })
  server.use(
    http.get(`${v1}/dialogues/:id/door-list`, answer),
    http.put(`${v1}/dialogues/:id/attendances/:person`, async ({ params, request }) => {
      const { mark } = (await request.json()) as { mark: Mark }
      const index = people.findIndex(({ personId }) => personId === params.person)
      const person = people[index]
      if (person) people[index] = { ...person, mark }
      sent.push(`${person?.name} ${mark}`)
      return answer()
    }),
    http.put(`${v1}/dialogues/:id/walk-ins/:walkIn`, async ({ params, request }) => {
      const { name, mark } = (await request.json()) as { name: string | null; mark: Mark }
      const walkInId = String(params.walkIn)
      if (!people.some((person) => person.walkInId === walkInId)) {
        people.push(givenDoorPerson(90 + people.length, { walkInId, name, mark }))
      }
      sent.push(`${name} ${mark}`)
      return answer()
    }),
  )
  return sent
}

const withoutLine = () => server.use(http.all(`${v1}/*`, () => HttpResponse.error()))

beforeEach(() => asCoordinator())

test('one tap says that somebody is here, a second one says what else there is', async () => {
  const sent = givenDoor()
  visit(address)
  await tap('Annie: Nog niet gezien')
  await screen.findByText('1 aanwezig · 2 verwacht')
  await tap('Annie: Aanwezig')
  await tap('Afgemeld')
  await waitFor(() => expect(sent).toEqual(['Annie PRESENT', 'Annie ABSENT_WITH_NOTICE']))
})

test('without a line everything is kept, over a reload, and sent once when it is back', async () => {
  const sent = givenDoor()
  visit(address)
  await screen.findByRole('button', { name: 'Annie: Nog niet gezien' })
  withoutLine()
  await tap('Annie: Nog niet gezien')
  await tap('Iemand zonder aanmelding')
  await tap('Welkom heten')
  await screen.findByText('Niet verbonden: we bewaren 2 wijzigingen op deze telefoon.')

  cleanup()
  visit(address)
  await screen.findByText('Niet verbonden: we bewaren 2 wijzigingen op deze telefoon.')
  await screen.findByText('2 aanwezig · 2 verwacht')
  expect(sent).toEqual([])

  server.resetHandlers()
  asCoordinator()
  const sentLater = givenDoor()
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(sentLater).toEqual(['Annie PRESENT', 'null PRESENT']))
  await waitFor(() => expect(screen.queryByText(/Niet verbonden/)).toBeNull())
})

test('what the server refuses is told, and holds up nothing', async () => {
  const sent = givenDoor()
  server.use(
    http.put(`${v1}/dialogues/:id/chairs/:chair`, () => problem(409, 'no-room-for-a-chair')),
  )
  visit(address)
  await tap('Stoel erbij')
  await tap('Ja, stoel erbij')
  await screen.findByText(/Er kan geen stoel meer bij/)
  await tap('Annie: Nog niet gezien')
  await waitFor(() => expect(sent).toEqual(['Annie PRESENT']))
  await tap('Gezien')
  expect(screen.queryByText(/Er kan geen stoel meer bij/)).toBeNull()
})

test('a name is kept only when that was asked', async () => {
  const sent = givenDoor()
  visit(address)
  await tap('Iemand zonder aanmelding')
  await userEvent.type(await screen.findByLabelText('Naam (mag leeg blijven)'), 'Zeynep')
  await tap('Welkom heten')
  await screen.findByText(/Vraag of we de naam mogen bewaren/)
  await userEvent.click(screen.getByLabelText(/Dat is goed/))
  await tap('Welkom heten')
  await waitFor(() => expect(sent).toEqual(['Zeynep PRESENT']))
})

test('names leave the phone when the dialogue is closed', async () => {
  givenDoor()
  visit(address)
  await tap('Annie: Nog niet gezien')
  await screen.findByText('1 aanwezig · 2 verwacht')
  expect(Object.keys(localStorage)).toContain(`deur.${id(1001)}`)

  cleanup()
  givenDoor({ status: 'CLOSED' })
  visit(address)
  await screen.findByText(/Deze lijst staat vast/)
  await waitFor(() => expect(Object.keys(localStorage)).not.toContain(`deur.${id(1001)}`))
})

test('a facilitator comes to the door of today, and to nothing else', async () => {
  asCoordinator([givenMembership(['FACILITATOR'])])
  visit('/coordinator')
  await screen.findByText('Vandaag is er geen dialoog')
  expect(screen.queryByRole('link', { name: 'Berichten' })).toBeNull()
})
