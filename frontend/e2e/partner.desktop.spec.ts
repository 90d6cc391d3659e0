import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { keycloakUrl } from './product'
import { signIn } from './signIn'

interface Key {
  id: string
  secret: string
}

const library: Key = { id: 'partner-bibliotheek', secret: 'buurtdialoog-voorbeeld' }
const signsUp = 'registrations:write registrations:read'

const askToken = (request: APIRequestContext, key: Key, scope: string) =>
  request.post(`${keycloakUrl}/protocol/openid-connect/token`, {
    form: {
      grant_type: 'client_credentials',
      client_id: key.id,
      client_secret: key.secret,
      scope,
    },
  })

async function tokenFor(request: APIRequestContext, scope: string, key = library): Promise<string> {
  const answer = await askToken(request, key, scope)
  expect(answer.status()).toBe(200)
  return ((await answer.json()) as { access_token: string }).access_token
}

async function aDialogueWithSeats(request: APIRequestContext): Promise<string> {
  const answer = await request.get('/api/v1/dialogues?withSeats=true&limit=1')
  return ((await answer.json()) as { items: { id: string }[] }).items[0]?.id ?? ''
}

async function signUp(
  request: APIRequestContext,
  token: string,
  { dialogue, key }: { dialogue: string; key: string },
) {
  const texts = (await (await request.get('/api/v1/consent-texts?language=NL')).json()) as {
    items: { purpose: string; version: string }[]
  }
  const consents = texts.items
    .filter(({ purpose }) => purpose === 'TAKING_PART')
    .map(({ purpose, version }) => ({ purpose, version }))
  return request.post(`/api/v1/dialogues/${dialogue}/partner-registrations`, {
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
    data: { reference: key, people: [{ name: 'Fatima' }], language: 'NL', consents },
  })
}

const act = (request: APIRequestContext, token: string, path: string) =>
  request.post(`/api/v1/partner-registrations/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  })

/** Records the agreement on the page, and reads the key that is shown once. */
async function letIn(page: Page, name: string): Promise<Key> {
  await page.goto('/coordinator/partners')
  await page.getByRole('button', { name: 'Partner toelaten' }).click()
  await page.getByLabel('Naam van de partner').fill(name)
  await page.getByLabel('Versie van de afspraak').fill('2.1')
  await page.getByLabel('Datum van de afspraak').fill('2026-01-15')
  await page.getByLabel('mensen aanmelden en voor hen antwoorden').check()
  await page.getByLabel('zien hoe het staat met wie de partner aanmeldde').check()
  await page.getByRole('button', { name: 'Sleutel maken' }).click()
  await expect(page.getByText(`De sleutel van ${name}`)).toBeVisible()
  const [id, secret] = await page.locator('dd.font-mono').allTextContents()
  return { id: id ?? '', secret: secret ?? '' }
}

test('a coordinator lets a partner in, who signs somebody up once, cancels, and is stopped at once', async ({
  page,
  request,
}) => {
  const name = `Bibliotheek ${Date.now()}`
  await signIn(page, 'coordinator@voorbeeld.nl')
  const key = await letIn(page, name)
  const token = await tokenFor(request, signsUp, key)
  const wish = { dialogue: await aDialogueWithSeats(request), key: `bieb-${Date.now()}` }

  const made = await signUp(request, token, wish)
  expect(made.status()).toBe(201)
  const { id } = (await made.json()) as { id: string }
  const again = await signUp(request, token, wish)
  expect(again.headers()['idempotent-replayed']).toBe('true')
  expect(((await again.json()) as { id: string }).id).toBe(id)

  const others = await tokenFor(request, signsUp)
  expect((await act(request, others, `${id}/cancellation`)).status()).toBe(404)
  const cancelled = await act(request, token, `${id}/cancellation`)
  expect(((await cancelled.json()) as { status: string }).status).toBe('CANCELLED')

  await page.reload()
  const card = page.getByRole('article').filter({ hasText: name })
  await expect(card.getByText(/Laatst gebruikt/)).toBeVisible()
  await expect(page.getByText(key.secret)).toHaveCount(0)
  await card.getByRole('button', { name: 'Stoppen' }).click()
  await page.getByRole('button', { name: 'Ja, stop' }).click()
  await expect(card.getByText('gestopt')).toBeVisible()
  expect((await act(request, token, `${id}/cancellation`)).status()).toBe(403)
  expect((await askToken(request, key, signsUp)).status()).toBe(401)
})

test('after a change of key the former one goes on beside the new one', async ({
  page,
  request,
}) => {
  const name = `Welzijn ${Date.now()}`
  await signIn(page, 'coordinator@voorbeeld.nl')
  const former = await letIn(page, name)
  await page.getByRole('button', { name: 'Ik heb het doorgegeven' }).click()
  const card = page.getByRole('article').filter({ hasText: name })
  await card.getByRole('button', { name: 'Nieuwe sleutel' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nieuwe sleutel' }).click()
  await expect(page.getByText(`De sleutel van ${name}`)).toBeVisible()
  const [id, secret] = await page.locator('dd.font-mono').allTextContents()

  for (const key of [former, { id: id ?? '', secret: secret ?? '' }]) {
    const token = await tokenFor(request, 'registrations:read', key)
    const found = await request.get('/api/v1/partner-registrations', {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(found.status()).toBe(200)
  }
  await expect(card.getByText(/De vorige sleutel werkt nog tot/)).toBeVisible()
})

test('a partner without the scope signs nobody up', async ({ request }) => {
  const token = await tokenFor(request, 'counts:read')
  const wish = { dialogue: await aDialogueWithSeats(request), key: `partner-${Date.now()}` }
  expect((await signUp(request, token, wish)).status()).toBe(403)
})

test('a token that was not meant for us is refused', async ({ request }) => {
  const token = `${await tokenFor(request, 'registrations:write')}x`
  const wish = { dialogue: await aDialogueWithSeats(request), key: `partner-${Date.now()}` }
  expect((await signUp(request, token, wish)).status()).toBe(401)
})

test('somebody of another organisation sees nothing of ours', async ({ page }) => {
  await signIn(page, 'andere@voorbeeld.nl')
  const foreign = await page.request.get('/api/v1/dialogue-plans', {
    headers: { organisation: '01900000-0000-7000-8000-0000000000a1' },
  })
  expect(foreign.status()).toBe(404)
})
