import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { givenNeighbourhood, givenSummary, id } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

/** Answers with one dialogue, and remembers what was asked for. */
function agendaThatListens() {
  const asked: URLSearchParams[] = []
  server.use(
    http.get(`${v1}/dialogues`, ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return list([givenSummary()])
    }),
  )
  return asked
}

test('what is chosen stands in the address and is asked of the server', async () => {
  const asked = agendaThatListens()
  const { address } = visit('/')
  await screen.findByRole('option', { name: 'Zuilen, Utrecht' })

  await userEvent.selectOptions(screen.getByLabelText('Buurt'), givenNeighbourhood.id)

  expect(address()).toBe(`/?buurt=${givenNeighbourhood.id}`)
  await waitFor(() => expect(asked.at(-1)?.get('neighbourhoodId')).toBe(givenNeighbourhood.id))
})

test('a shared address opens with the same choices', async () => {
  const asked = agendaThatListens()
  visit('/?zoek=koffie&plaats=1&van=2027-01-05')

  expect(await screen.findByRole('link', { name: 'Erbij horen in Zuilen' })).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('Zoek op een woord').value).toBe('koffie')
  expect(screen.getByLabelText<HTMLInputElement>('Alleen met een vrije plaats').checked).toBe(true)
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({
    q: 'koffie',
    withSeats: 'true',
    from: '2027-01-05',
  })
})

test('a word is looked for when the person says so', async () => {
  agendaThatListens()
  const { address } = visit('/')
  await userEvent.type(await screen.findByLabelText('Zoek op een woord'), 'soep')
  expect(address()).toBe('/')
  await userEvent.keyboard('{Enter}')
  expect(address()).toBe('/?zoek=soep')
})

test('more is shown on request, after what was there', async () => {
  server.use(
    http.get(`${v1}/dialogues`, ({ request }) =>
      new URL(request.url).searchParams.get('cursor') === 'abc'
        ? list([givenSummary({ id: id(1002), title: 'De tweede' })])
        : list([givenSummary({ title: 'De eerste' })], 'abc'),
    ),
  )
  visit('/')
  await userEvent.click(await screen.findByRole('button', { name: 'Toon meer' }))
  expect(await screen.findByRole('link', { name: 'De tweede' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'De eerste' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Toon meer' })).toBeNull()
})

test('nothing found is said kindly, with a way back to everything', async () => {
  const { address } = visit('/?zoek=niets')
  await userEvent.click(await screen.findByRole('button', { name: 'Toon alles' }))
  expect(address()).toBe('/')
})

test('a server that is busy leaves a way to try again', async () => {
  server.use(http.get(`${v1}/dialogues`, () => problem(503, 'unavailable')))
  visit('/')
  expect((await screen.findByRole('alert')).textContent).toContain('even te druk')

  agendaThatListens()
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await screen.findByRole('link', { name: 'Erbij horen in Zuilen' })).toBeDefined()
})

test('how full it is stands there in words, and the number to call below', async () => {
  agendaThatListens()
  visit('/')
  expect(await screen.findByText('Nog 3 plaatsen')).toBeDefined()
  expect(await screen.findByRole('link', { name: '030 123 45 67' })).toBeDefined()
})
