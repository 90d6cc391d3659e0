import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { givenDialogue, id } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type NewRegistration = components['schemas']['NewRegistration']

const address = `/dialogen/${id(1001)}/aanmelden`

/** A server that answers each try with the next answer, and remembers what it was sent. */
function deskThatAnswers(...answers: ((body: NewRegistration) => Response)[]) {
  const received: { body: NewRegistration; key: string | null }[] = []
  server.use(
    http.post(`${v1}/dialogues/:id/registrations`, async ({ request }) => {
      const body = (await request.json()) as NewRegistration
      received.push({ body, key: request.headers.get('Idempotency-Key') })
      return answers[received.length - 1]?.(body) ?? receipt(body)
    }),
  )
  return received
}

type Receipt = components['schemas']['RegistrationReceipt']

const receipt = (body: NewRegistration, part: Partial<Receipt> = {}) =>
  HttpResponse.json(
    {
      dialogueId: id(1001),
      status: 'CONFIRMED',
      confirmedPeople: body.people.length,
      waitingPeople: 0,
      waitingNumber: null,
      contactKind: body.contact.kind,
      ...part,
    } satisfies Receipt,
    { status: 201 },
  )

const full = () =>
  server.use(
    http.get(`${v1}/dialogues/:id`, () =>
      HttpResponse.json(givenDialogue({ seatsLeft: 0, waiting: 2 })),
    ),
  )

const name = () => screen.getByLabelText<HTMLInputElement>('Hoe heet je?')
const press = () => userEvent.click(screen.getByRole('button', { name: 'Ik doe mee' }))

async function fillIn() {
  await userEvent.type(await screen.findByLabelText('Hoe heet je?'), 'Zoë')
  await userEvent.click(screen.getByLabelText('Liever niet, of dat kan niet'))
  await userEvent.click(screen.getByLabelText('Goed: TAKING_PART'))
}

test('somebody without e-mail or telephone has a seat, and is told what to write down', async () => {
  const received = deskThatAnswers()
  visit(address)
  await fillIn()
  await press()

  expect(await screen.findByRole('heading', { name: 'Je hebt een plaats!' })).toBeDefined()
  expect(screen.getByText(/Schrijf de dag, de tijd en de plek op/)).toBeDefined()
  expect(received[0]?.body).toEqual({
    people: [{ name: 'Zoë', firstTime: null, ageBand: null, needs: null }],
    together: null,
    contact: { kind: 'NONE', value: null },
    language: 'NL',
    via: 'WEB',
    consents: [{ purpose: 'TAKING_PART', version: 1 }],
  })
})

test('who scanned the code on a poster is counted as come by paper', async () => {
  const received = deskThatAnswers()
  visit(`${address}?via=FLYER`)
  await fillIn()
  await press()
  await screen.findByRole('heading', { name: 'Je hebt een plaats!' })
  expect(received[0]?.body.via).toBe('FLYER')
})

test('an address cannot say that a partner asked them', async () => {
  const received = deskThatAnswers()
  visit(`${address}?via=PARTNER`)
  await fillIn()
  await press()
  await screen.findByRole('heading', { name: 'Je hebt een plaats!' })
  expect(received[0]?.body.via).toBe('WEB')
})

test('the keyboard alone is enough', async () => {
  const received = deskThatAnswers()
  visit(address)
  const field = await screen.findByLabelText('Hoe heet je?')
  while (document.activeElement !== field) await userEvent.tab()
  await userEvent.keyboard('Mo')
  await userEvent.tab()
  await userEvent.keyboard(' ')
  await userEvent.tab()
  await userEvent.keyboard('mo@voorbeeld.nl')
  const consent = screen.getByLabelText('Goed: TAKING_PART')
  while (document.activeElement !== consent) await userEvent.tab()
  await userEvent.keyboard(' ')
  await userEvent.keyboard('{Enter}')

  expect(await screen.findByRole('heading', { name: 'Je hebt een plaats!' })).toBeDefined()
  expect(received[0]?.body.contact).toEqual({ kind: 'EMAIL', value: 'mo@voorbeeld.nl' })
})

test('a refusal is told and nothing that was typed is lost', async () => {
  deskThatAnswers(() => problem(409, 'registration-closed'))
  visit(address)
  await fillIn()
  await press()

  expect((await screen.findByRole('alert')).textContent).toContain(
    'Je kunt je hier nu niet meer aanmelden',
  )
  expect(name().value).toBe('Zoë')
  expect(screen.getByLabelText<HTMLInputElement>('Goed: TAKING_PART').checked).toBe(true)
})

test('every try carries the same key, so that no try makes a second seat', async () => {
  const received = deskThatAnswers(() => problem(503, 'unavailable'))
  visit(address)
  await fillIn()
  await press()
  await screen.findByRole('alert')
  await press()

  await screen.findByRole('heading', { name: 'Je hebt een plaats!' })
  expect(received[0]?.key).toBeTruthy()
  expect(received[1]?.key).toBe(received[0]?.key)
})

test('what is missing is named at the top and at its field, before anything is sent', async () => {
  const received = deskThatAnswers()
  visit(address)
  await screen.findByLabelText('Hoe heet je?')
  await press()

  const summary = await screen.findByRole('alert')
  await waitFor(() => expect(document.activeElement).toBe(summary))
  expect(name().getAttribute('aria-invalid')).toBe('true')
  expect(name().getAttribute('aria-describedby')).toContain('people-0-name-error')
  await userEvent.click(screen.getByRole('button', { name: 'Vul in hoe je heet.' }))
  expect(document.activeElement).toBe(name())
  expect(received).toEqual([])
})

test('a mistake that only the server sees stands at its field', async () => {
  const errors = [{ pointer: '/contact/value', code: 'email', detail: '' }]
  deskThatAnswers(() => problem(400, 'invalid', { errors }))
  visit(address)
  await fillIn()
  await userEvent.click(screen.getByLabelText('Met een e-mail'))
  await userEvent.type(screen.getByLabelText('Je e-mailadres'), 'zoe@voorbeeld.nl')
  await press()

  await screen.findByRole('alert')
  expect(screen.getByLabelText('Je e-mailadres').getAttribute('aria-invalid')).toBe('true')
})

test('practical needs are kept only with a yes of their own', async () => {
  const received = deskThatAnswers()
  visit(address)
  await fillIn()
  await userEvent.click(screen.getByText('Kunnen we je ergens mee helpen?'))
  await userEvent.click(screen.getByLabelText('Ik hoor niet zo goed'))
  await press()
  expect((await screen.findByRole('alert')).textContent).toContain('je wensen mogen bewaren')

  await userEvent.click(screen.getByLabelText('Goed: PRACTICAL_NEEDS'))
  await press()
  await screen.findByRole('heading', { name: 'Je hebt een plaats!' })
  expect(received[0]?.body.people[0]?.needs?.hardOfHearing).toBe(true)
  expect(received[0]?.body.consents.map(({ purpose }) => purpose)).toContain('PRACTICAL_NEEDS')
})

test('somebody brings two people, one without a name, each with needs of their own', async () => {
  const received = deskThatAnswers()
  visit(address)
  await fillIn()
  await userEvent.click(screen.getByRole('button', { name: 'Ik kom samen met iemand' }))
  const second = screen.getByRole('group', { name: 'Persoon 2' })
  expect(document.activeElement).toBe(within(second).getByLabelText(/meekomt/))
  await userEvent.keyboard('Mo')
  await userEvent.click(within(second).getByLabelText('Ja, voor het eerst'))
  await userEvent.click(within(second).getByLabelText('Kan geen trap lopen'))
  await userEvent.click(screen.getByRole('button', { name: 'Er komt nog iemand mee' }))
  await userEvent.click(screen.getByLabelText('Goed: PRACTICAL_NEEDS'))
  await press()

  await screen.findByRole('heading', { name: 'Jullie hebben een plaats!' })
  const { people, together } = received[0]?.body ?? { people: [] }
  expect(people.map((person) => [person.name, person.firstTime])).toEqual([
    ['Zoë', null],
    ['Mo', true],
    [null, null],
  ])
  expect(people.map(({ needs }) => needs?.stepFree)).toEqual([undefined, true, undefined])
  expect(together).toBe(true)
})

test('who was added can be taken out again, and the focus is not lost', async () => {
  const received = deskThatAnswers()
  visit(address)
  await fillIn()
  const add = screen.getByRole('button', { name: 'Ik kom samen met iemand' })
  await userEvent.click(add)
  await userEvent.keyboard('Mo')
  await userEvent.click(screen.getByRole('button', { name: 'Mo toch niet aanmelden' }))
  expect(document.activeElement).toBe(add)
  await press()
  await screen.findByRole('heading', { name: 'Je hebt een plaats!' })
  expect(received[0]?.body.people).toHaveLength(1)
})

test('four people is the most, and who brings more is told what to do', async () => {
  visit(address)
  await screen.findByLabelText('Hoe heet je?')
  await userEvent.click(screen.getByRole('button', { name: 'Ik kom samen met iemand' }))
  await userEvent.click(screen.getByRole('button', { name: 'Er komt nog iemand mee' }))
  await userEvent.click(screen.getByRole('button', { name: 'Er komt nog iemand mee' }))
  expect(screen.queryByRole('button', { name: 'Er komt nog iemand mee' })).toBeNull()
  expect(screen.getByText(/Komen er nog meer mensen/)).toBeDefined()
})

test('a party larger than the seats left is told at once that it waits, or may come in part', async () => {
  const received = deskThatAnswers((body) =>
    receipt(body, { confirmedPeople: 3, waitingPeople: 1, waitingNumber: 1 }),
  )
  visit(address)
  await fillIn()
  await userEvent.click(screen.getByRole('button', { name: 'Ik kom samen met iemand' }))
  await userEvent.click(screen.getByRole('button', { name: 'Er komt nog iemand mee' }))
  expect(screen.queryByText(/Vrije plaatsen/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Er komt nog iemand mee' }))
  expect(screen.getByText('Vrije plaatsen: 3. Jullie zijn met 4.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Op de wachtlijst' })).toBeDefined()

  await userEvent.click(screen.getByLabelText(/We mogen apart zitten en wachten/))
  expect(screen.getByText('Met een plaats: 3. Op de wachtlijst: 1.')).toBeDefined()
  await press()
  await screen.findByRole('heading', { name: 'Een deel van jullie heeft een plaats' })
  expect(received[0]?.body.together).toBe(false)
  expect(screen.getByText('Je bent nummer 1')).toBeDefined()
})

test('for a full dialogue the form stays open, and the receipt tells the number', async () => {
  full()
  deskThatAnswers((body) =>
    receipt(body, { status: 'WAITING', confirmedPeople: 0, waitingPeople: 1, waitingNumber: 3 }),
  )
  visit(address)
  await fillIn()
  expect(screen.getByText(/Er wachten nu 2 anderen/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Op de wachtlijst' }))

  await screen.findByRole('heading', { name: 'Je staat op de wachtlijst' })
  expect(screen.getByText('Je bent nummer 3')).toBeDefined()
  expect(screen.getByText(/Bel ons af en toe/)).toBeDefined()
  expect(screen.getByText(/Wie het langst wacht/)).toBeDefined()
  expect(screen.queryByText(/De koffie staat klaar/)).toBeNull()
  expect(screen.getByRole('heading', { name: 'Wel plaats, ook in de buurt' })).toBeDefined()
})

test('where only the seats of newcomers are left, who was here before waits and a newcomer has a seat', async () => {
  server.use(
    http.get(`${v1}/dialogues/:id`, () =>
      HttpResponse.json(
        givenDialogue({
          seatsLeft: 2,
          editionNumber: 5,
          newcomersSeats: 4,
          newcomersSeatsLeft: 2,
          newcomersSeatsUntil: '2030-11-21T18:30:00Z',
        }),
      ),
    ),
  )
  visit(address)
  expect(await screen.findByText('Kom je voor het eerst? Er is plaats voor je.')).toBeDefined()
  expect(screen.getByText(/Dit is de vijfde keer/)).toBeDefined()
  expect(screen.getByText(/Vanaf donderdag 21 november.* voor iedereen/)).toBeDefined()
  await fillIn()
  expect(screen.getByRole('button', { name: 'Op de wachtlijst' })).toBeDefined()
  await userEvent.click(screen.getByLabelText('Ja, voor het eerst'))
  expect(screen.getByRole('button', { name: 'Ik doe mee' })).toBeDefined()
})

test('a party that waits reads when a smaller one may go first', async () => {
  full()
  deskThatAnswers((body) =>
    receipt(body, { status: 'WAITING', confirmedPeople: 0, waitingPeople: 2, waitingNumber: 1 }),
  )
  visit(address)
  await fillIn()
  await userEvent.click(screen.getByRole('button', { name: 'Ik kom samen met iemand' }))
  await userEvent.click(screen.getByRole('button', { name: 'Op de wachtlijst' }))
  expect(await screen.findByText('Jullie zijn nummer 1')).toBeDefined()
  expect(screen.getByText(/Een kleiner gezelschap mag alleen voor/)).toBeDefined()
})

test('switching language keeps what was typed', async () => {
  visit(address)
  await fillIn()
  await userEvent.click(screen.getByRole('button', { name: /English/ }))
  expect((await screen.findByLabelText<HTMLInputElement>('What is your name?')).value).toBe('Zoë')
})
