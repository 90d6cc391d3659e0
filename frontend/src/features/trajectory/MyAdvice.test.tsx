import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { id, inDays } from '../../../test/given'
import { list, server, v1 } from '../../../test/server'
import type { MyAdviceVersion } from './advice'
import { MyAdvice } from './MyAdvice'

const mine = `${v1}/my-trajectory/advice-versions`

const given = (part: Partial<MyAdviceVersion> = {}): MyAdviceVersion => ({
  number: 1,
  title: 'Begin klein',
  body: '<b>Samen</b> koken',
  cited: [],
  writtenBy: 'Noor',
  factsCheckedAt: null,
  factsRight: null,
  factsRemark: null,
  sentAt: null,
  ...part,
})

function show() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(
    <QueryClientProvider client={queries}>
      <MyAdvice token="mijn-link" />
    </QueryClientProvider>,
  )
}

test('who is asked says that all is right, by the link only', async () => {
  let answered: unknown
  let version = given()
  server.use(
    http.get(mine, ({ request }) =>
      request.headers.get('Trajectory-Token') === 'mijn-link'
        ? list([version])
        : new HttpResponse(null, { status: 401 }),
    ),
    http.post(`${mine}/1/facts`, async ({ request }) => {
      answered = await request.json()
      version = given({ factsCheckedAt: inDays(0), factsRight: true })
      return HttpResponse.json(version)
    }),
  )
  show()
  expect(await screen.findByRole('heading', { name: 'Klopt dit?' })).toBeDefined()
  await userEvent.click(screen.getByLabelText('Ja, alles klopt'))
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }))
  expect(await screen.findByText('Dank je wel! Je zei dat alles klopt.')).toBeDefined()
  expect(answered).toEqual({ right: true, remark: null })
})

test('the advice is read as text, with its articles and what is newer', async () => {
  server.use(
    http.get(mine, () =>
      list([
        given({
          sentAt: inDays(-3),
          cited: [
            {
              articleId: id(9101),
              number: 2,
              title: 'Soep op straat',
              url: '',
              newestNumber: 3,
              newerVersion: true,
            },
          ],
        }),
      ]),
    ),
  )
  const { container } = show()
  expect(await screen.findByText('<b>Samen</b> koken')).toBeDefined()
  expect(container.querySelector('b')).toBeNull()
  expect(screen.getByText(/door Noor/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Soep op straat, versie 2' }).getAttribute('href')).toBe(
    `/toolkit/${id(9101)}?versie=2`,
  )
  expect(screen.getByText(/nieuwere versie/)).toBeDefined()
})

test('the PDF is fetched with the link and kept as a file', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  let token: string | null = null
  server.use(
    http.get(mine, () => list([given({ sentAt: inDays(-3) })])),
    http.get(`${mine}/1/pdf`, ({ request }) => {
      token = request.headers.get('Trajectory-Token')
      return new HttpResponse('%PDF-1.7', { headers: { 'Content-Type': 'application/pdf' } })
    }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'PDF om te printen' }))
  await vi.waitFor(() => expect(click).toHaveBeenCalledOnce())
  expect(token).toBe('mijn-link')
  expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('advies-versie-1.pdf')
})
