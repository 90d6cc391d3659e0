import { type APIRequestContext, expect, test } from '@playwright/test'
import { keycloakUrl } from './product'
import { signIn } from './signIn'

const secret = 'buurtdialoog-voorbeeld'

async function tokenFor(request: APIRequestContext, scope: string): Promise<string> {
  const answer = await request.post(`${keycloakUrl}/protocol/openid-connect/token`, {
    form: {
      grant_type: 'client_credentials',
      client_id: 'partner-bibliotheek',
      client_secret: secret,
      scope,
    },
  })
  expect(answer.status()).toBe(200)
  return ((await answer.json()) as { access_token: string }).access_token
}

const somebody = {
  people: [{ name: 'Fatima', firstTime: true, ageBand: null, needs: null }],
  contact: { kind: 'NONE', value: null },
  language: 'NL',
  via: null,
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
  return request.post(`/api/v1/dialogues/${dialogue}/registrations`, {
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
    data: { ...somebody, consents },
  })
}

test('a partner with the scope signs somebody up, and a repeated request works once', async ({
  request,
}) => {
  const token = await tokenFor(request, 'registrations:write')
  const wish = { dialogue: await aDialogueWithSeats(request), key: `partner-${Date.now()}` }
  const first = await signUp(request, token, wish)
  expect(first.status()).toBe(201)
  const again = await signUp(request, token, wish)
  expect(again.status()).toBe(201)
  expect(again.headers()['idempotent-replayed']).toBe('true')
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
