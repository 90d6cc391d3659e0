import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { id, inDays } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { AdviceSection } from './AdviceSection'
import type { AdviceVersion } from './advice'

const trajectoryId = id(9001)
const advice = `${v1}/trajectories/${trajectoryId}/advice-versions`

const givenAdvice = (part: Partial<AdviceVersion> = {}): AdviceVersion => ({
  trajectoryId,
  number: 1,
  title: 'Begin klein',
  body: '## Wat we zagen\n\nJullie kennen elkaar.',
  cited: [],
  writtenBy: 'Noor',
  writtenAt: inDays(-2),
  readerId: null,
  reader: null,
  readAt: null,
  readerRemark: null,
  factsAskedAt: null,
  factsCheckedAt: null,
  factsRight: null,
  factsRemark: null,
  needs: ['FACTS'],
  sentAt: null,
  ...part,
})

const cited = (newerVersion: boolean) => ({
  articleId: id(9101),
  number: 2,
  title: 'Soep op straat',
  url: `https://voorbeeld.nl/toolkit/${id(9101)}?versie=2`,
  newestNumber: newerVersion ? 3 : 2,
  newerVersion,
})

const sent = (part: Partial<AdviceVersion> = {}) =>
  givenAdvice({ needs: [], factsRight: true, sentAt: inDays(-1), ...part })

interface Sent {
  method: string
  path: string
  match: string | null
  body: unknown
}

/** The server knows these versions, and writes down what it is asked to do with them. */
function serverKnows(versions: AdviceVersion[], step = 'ADVICE') {
  const asked: Sent[] = []
  const act: Parameters<typeof http.post>[1] = async ({ request }) => {
    const { method, headers } = request
    const path = new URL(request.url).pathname.split('advice-versions')[1] ?? ''
    const body = headers.get('content-type') ? await request.json() : null
    asked.push({ method, path, match: headers.get('If-Match'), body })
    return HttpResponse.json(versions[0] ?? givenAdvice(), { status: 200 })
  }
  server.use(
    http.get(`${v1}/trajectories/${trajectoryId}`, () => HttpResponse.json({ step })),
    http.get(advice, () => list(versions)),
    http.get(`${advice}/:number`, () =>
      HttpResponse.json(versions[0], { headers: { ETag: '"v4"' } }),
    ),
    http.post(advice, act),
    http.post(`${advice}/:number/:act`, act),
    http.put(`${advice}/:number`, act),
    http.put(`${advice}/:number/facts`, act),
    http.delete(`${advice}/:number`, act),
  )
  return asked
}

function show() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <AdviceSection trajectoryId={trajectoryId} />
    </QueryClientProvider>,
  )
}

beforeEach(() => {
  server.use(
    http.get(`${v1}/trajectories/${trajectoryId}/advice-readers`, () =>
      list([{ id: id(9201), name: 'Bram' }]),
    ),
    http.get(`${v1}/toolkit/articles`, () =>
      list([{ id: id(9101), number: 2, title: 'Soep op straat', language: 'NL' }]),
    ),
  )
})

test('before they spoke there is nothing to write', async () => {
  serverKnows([], 'CONVERSATION')
  show()
  expect(await screen.findByText('Na het gesprek schrijf je hier het advies.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Schrijf het advies' })).toBeNull()
})

test('an advice is written with an article in its version, a second reader, and a preview beside it', async () => {
  const asked = serverKnows([])
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Schrijf het advies' }))
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar het advies' }))
  expect(asked).toEqual([])

  await userEvent.type(screen.getByLabelText('Titel'), 'Begin klein')
  await userEvent.type(screen.getByLabelText('Advies'), '## Samen koken')
  const preview = screen.getByRole('region', { name: 'Zo lezen ze het' })
  expect(within(preview).getByRole('heading', { name: 'Samen koken' })).toBeDefined()

  await userEvent.type(
    screen.getByRole('combobox', { name: 'Artikel uit de toolkit toevoegen' }),
    'soep',
  )
  await userEvent.click(await screen.findByRole('option', { name: 'Soep op straat' }))
  await userEvent.click(screen.getByRole('button', { name: 'Zet ‘Soep op straat’ in de tekst' }))
  await userEvent.selectOptions(screen.getByLabelText('Tweede lezer'), 'Bram')
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar het advies' }))

  expect(await screen.findByRole('button', { name: 'Schrijf het advies' })).toBeDefined()
  expect(asked[0]).toMatchObject({
    method: 'POST',
    path: '',
    body: {
      title: 'Begin klein',
      cited: [{ articleId: id(9101), number: 2 }],
      readerId: id(9201),
    },
  })
  expect(JSON.stringify(asked[0]?.body)).toContain(
    `[Soep op straat](http://localhost:3000/toolkit/${id(9101)}?versie=2)`,
  )
})

test('what the server will not have stands beside the field', async () => {
  serverKnows([])
  server.use(
    http.post(advice, () =>
      problem(400, 'invalid', {
        errors: [{ pointer: '/body', code: 'not-printable', detail: 'Maak hem korter.' }],
      }),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Schrijf het advies' }))
  await userEvent.type(screen.getByLabelText('Titel'), 'Lang')
  await userEvent.type(screen.getByLabelText('Advies'), 'Heel lang')
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar het advies' }))
  expect((await screen.findAllByText('Maak hem korter.')).length).toBeGreaterThan(0)
})

test('a change goes out whole, with the version that it was based on', async () => {
  const asked = serverKnows([givenAdvice({ cited: [cited(false)] })])
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Verander de tekst' }))
  await userEvent.type(await screen.findByLabelText('Titel'), ' en zelf')
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar het advies' }))
  expect(await screen.findByRole('button', { name: 'Verander de tekst' })).toBeDefined()
  expect(asked[0]).toEqual({
    method: 'PUT',
    path: '/1',
    match: '"v4"',
    body: {
      title: 'Begin klein en zelf',
      body: '## Wat we zagen\n\nJullie kennen elkaar.',
      cited: [{ articleId: id(9101), number: 2 }],
      readerId: null,
    },
  })
})

test('it says what is still needed, and sends nothing before that', async () => {
  serverKnows([givenAdvice({ readerId: id(9201), reader: 'Bram', needs: ['READING', 'FACTS'] })])
  show()
  expect(await screen.findByText('Bram moet het nog lezen.')).toBeDefined()
  expect(screen.getByText('Het initiatief zegt of de feiten kloppen.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Verstuur het advies' })).toBeNull()
})

test('the facts are asked, or noted from a call with what is not right', async () => {
  const asked = serverKnows([givenAdvice()])
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Vraag of de feiten kloppen' }))
  await userEvent.click(screen.getByRole('button', { name: 'Ik heb het gebeld of gevraagd' }))
  await userEvent.click(screen.getByLabelText('Nee, er klopt iets niet'))
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
  expect(asked.map(({ path }) => path)).toEqual(['/1/facts-question'])
  await userEvent.type(screen.getByLabelText('Wat klopt er niet?'), 'Sinds 2018')
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
  expect(await screen.findByRole('button', { name: 'Ik heb het gebeld of gevraagd' })).toBeDefined()
  expect(asked[1]).toMatchObject({
    method: 'PUT',
    path: '/1/facts',
    body: { right: false, remark: 'Sinds 2018' },
  })
})

test('sending asks first, because it cannot be taken back', async () => {
  const asked = serverKnows([givenAdvice({ factsRight: true, needs: [] })])
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Verstuur het advies' }))
  expect(asked).toEqual([])
  const dialog = screen.getByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Verstuur het advies' }))
  expect(asked.map(({ path }) => path)).toEqual(['/1/sending'])
})

test('what was sent stays as it is, with a notice that there is a newer article', async () => {
  serverKnows([sent({ cited: [cited(true)] })], 'CALL')
  show()
  const link = await screen.findByRole('link', { name: 'Soep op straat, versie 2' })
  expect(link.getAttribute('href')).toBe(`/toolkit/${id(9101)}?versie=2`)
  expect(screen.getByText(/Er is een nieuwere versie van dit artikel/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Lees versie 3' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Verander de tekst' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Schrijf een nieuwe versie' })).toBeDefined()
})

test('a version that was not sent can be thrown away', async () => {
  const asked = serverKnows([givenAdvice({ number: 2 }), sent()])
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Gooi deze versie weg' }))
  await userEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Gooi deze versie weg' }),
  )
  expect(asked[0]).toMatchObject({ method: 'DELETE', path: '/2', match: '"v4"' })
})
