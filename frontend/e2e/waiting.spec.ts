import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { publishDialogue } from './planning'
import { signIn } from './signIn'

interface Wish {
  dialogue: string
  names: (string | null)[]
  email: string
}

/** Somebody signs up elsewhere: the seats of this journey are taken, and others wait too. */
async function signsUp(page: Page, { dialogue, names, email }: Wish) {
  const texts = (await (await page.request.get('/api/v1/consent-texts?language=NL')).json()) as {
    items: { purpose: string; version: string }[]
  }
  const answer = await page.request.post(`/api/v1/dialogues/${dialogue}/registrations`, {
    headers: { 'idempotency-key': crypto.randomUUID(), 'x-requested-by': 'buurtdialoog' },
    data: {
      people: names.map((name) => ({ name, firstTime: null, ageBand: null, needs: null })),
      together: true,
      contact: { kind: 'EMAIL', value: email },
      language: 'NL',
      via: 'WEB',
      consents: texts.items
        .filter(({ purpose }) => purpose === 'TAKING_PART')
        .map(({ purpose, version }) => ({ purpose, version })),
    },
  })
  expect(answer.status()).toBe(201)
}

/** Opens the personal link of a mail, as somebody on a device of their own. */
async function openLink(page: Page, address: string, subject: RegExp) {
  const link = linkIn(await mailTo(address, subject))
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('a student waits with a number, is offered the seat that comes free, and gives it to the next', async ({
  page,
  context,
}, { project }) => {
  test.slow()
  const now = `${project.name}.${Date.now()}`
  const title = `Samen wachten ${now}`
  const [party, student, next] = ['party', 'student', 'next'].map(
    (who) => `${who}.${now}@voorbeeld.nl`,
  ) as [string, string, string]

  const dialogue = await test.step('a dialogue of five seats is taken by two parties', async () => {
    await publishDialogue(page, { title, seatsPerTable: '5' })
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await context.clearCookies()
    await signsUp(page, { dialogue: id, names: ['Ria', 'Jan', null], email: party })
    await signsUp(page, { dialogue: id, names: ['Mo', 'Fatma'], email: `duo.${now}@voorbeeld.nl` })
    return id
  })

  await test.step('somebody would rather hear of the next one, and stops that again', async () => {
    const curious = `curious.${now}@voorbeeld.nl`
    await page.goto(`/dialogen/${dialogue}`)
    await page.getByRole('link', { name: 'Laat het me weten' }).click()
    await page.getByLabel('Je e-mailadres').fill(curious)
    await page.getByRole('checkbox').check()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Laat het me weten' }).click()
    await expect(page.getByText('Dat is genoteerd')).toBeVisible()
    await openLink(page, curious, /je hoort van ons/i)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect(page.getByText('Je krijgt geen bericht meer')).toBeVisible()
  })

  await test.step('the student reads that it is full, and joins the waiting list', async () => {
    await page.goto(`/dialogen/${dialogue}`)
    await expect(page.getByText('Er wacht nog niemand')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Op de wachtlijst' }).click()
    await page.getByLabel('Hoe heet je?').fill('Sam')
    await page.getByLabel('Met een e-mail').check()
    await page.getByLabel('Je e-mailadres').fill(student)
    await page.getByRole('button', { name: 'Ik kom samen met iemand' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Deze persoon toch niet aanmelden' }).click()
    await page.locator('#consent-TAKING_PART').check()
    await page.getByRole('button', { name: 'Op de wachtlijst' }).click()
    await expect(page.getByText('Je bent nummer 1')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the link of the mail shows the number', async () => {
    await openLink(page, student, /wachtlijst/i)
    await expect(page.getByText('Je bent nummer 1')).toBeVisible()
    await expectAccessible(page)
  })
  await signsUp(page, { dialogue, names: ['Noor'], email: next })

  await test.step('one of a party cancels, the others keep their seats', async () => {
    await openLink(page, party, /erbij/i)
    await page.getByRole('button', { name: 'Jan komt niet' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ja, Jan komt niet' }).click()
    await expect(page.getByText('(afgemeld)')).toBeVisible()
    await expect(page.getByText('Je hebt een plaats')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the student is offered the seat, and takes it', async () => {
    await openLink(page, student, /er is een plaats/i)
    await expect(page.getByText(/Laat het weten vóór/)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ja, ik kom' }).click()
    await expect(page.getByText('Je hebt een plaats')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the student cancels later, and the next is offered the seat at once', async () => {
    await page.getByRole('button', { name: 'Ik kan toch niet komen' }).click()
    await page.getByRole('button', { name: 'Ja, meld mij af' }).click()
    await expect(page.getByText('Je bent afgemeld')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Toch wel komen' })).toBeVisible()
    await expectAccessible(page)
    await openLink(page, next, /er is een plaats/i)
    await expect(page.getByText(/Laat het weten vóór/)).toBeVisible()
  })

  await test.step('the next lets it pass and keeps the number, so the student has a seat again', async () => {
    await page.getByRole('button', { name: 'Nee, laat maar voorbijgaan' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ja, laat voorbijgaan' }).click()
    await expect(page.getByText('Je bent nummer 1')).toBeVisible()
    await openLink(page, student, /er is een plaats/i)
    await page.getByRole('button', { name: 'Toch wel komen' }).click()
    await expect(page.getByText('Je hebt een plaats')).toBeVisible()
  })

  await test.step('the coordinator sees who comes and who waits, and acts for who calls', async () => {
    await openLink(page, party, /erbij/i)
    await page.getByRole('button', { name: 'een gast komt niet' }).click()
    await page.getByRole('button', { name: 'Ja, een gast komt niet' }).click()
    await expect(page.getByRole('button', { name: 'Ik kan toch niet komen' })).toBeVisible()
    await signIn(page, 'coordinator@voorbeeld.nl', `/coordinator/dialogen/${dialogue}/aanmeldingen`)
    await expect(page.getByText('Aangeboden', { exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Noor zegt ja' }).click()
    await expect(page.getByText('Noor komt.')).toBeVisible()
    await page.getByRole('button', { name: 'Sam afmelden' }).click()
    await expectAccessible(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Afmelden' }).click()
    await expect(page.getByRole('heading', { name: 'Afgemeld (1)' })).toBeVisible()
    await expectAccessible(page)
  })
})
