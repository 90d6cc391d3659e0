import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { id } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type NewRegistration = components['schemas']['NewRegistration']

const address = `/dialogen/${id(1001)}/aanmelden`

/** A server that answers each try with the next answer, and remembers what it was sent. */
function deskThatAnswers(...answers: (() => Response)[]) {
  const received: { body: NewRegistration; key: string | null }[] = []
  server.use(
    http.post(`${v1}/dialogues/:id/registrations`, async ({ request }) => {
      const body = (await request.json()) as NewRegistration
      received.push({ body, key: request.headers.get('Idempotency-Key') })
      return answers[received.length - 1]?.() ?? confirmed(body)
    }),
  )
  return received
}

const confirmed = (body: NewRegistration) =>
  HttpResponse.json(
    { dialogueId: id(1001), status: 'CONFIRMED', contactKind: body.contact.kind },
    { status: 201 },
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
    contact: { kind: 'NONE', value: null },
    language: 'NL',
    via: 'WEB',
    consents: [{ purpose: 'TAKING_PART', version: 1 }],
  })
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
  deskThatAnswers(() => problem(409, 'dialogue-full'))
  visit(address)
  await fillIn()
  await press()

  expect((await screen.findByRole('alert')).textContent).toContain('alle plaatsen zijn nu bezet')
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
  expect(name().getAttribute('aria-describedby')).toContain('name-error')
  await userEvent.click(screen.getByRole('link', { name: 'Vul in hoe je heet.' }))
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

test('switching language keeps what was typed', async () => {
  visit(address)
  await fillIn()
  await userEvent.click(screen.getByRole('button', { name: /English/ }))
  expect((await screen.findByLabelText<HTMLInputElement>('What is your name?')).value).toBe('Zoë')
})
