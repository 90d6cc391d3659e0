import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { mailTo } from './mailbox'
import { signIn } from './signIn'

/** A dialogue in two and a half days at two tables, with six people: one by mail, the others by telephone. */
const tooFew = (page: Page, title: string, email: string) =>
  page.evaluate(
    async ([name, address]) => {
      const headers = new Headers({
        'X-Requested-By': 'buurtdialoog',
        'Content-Type': 'application/json',
      })
      const call = async (method: string, path: string, body?: unknown) =>
        (await fetch(`/api/v1${path}`, { method, headers, body: JSON.stringify(body) })).json()
      const me = await call('GET', '/me')
      headers.set('Organisation', me.memberships[0].organisation.id)
      const plan = await call('POST', '/dialogue-plans', {
        title: name,
        themeId: (await call('GET', '/themes')).items[0].id,
        venueId: (await call('GET', '/venues')).items[0].id,
        format: 'APPRECIATIVE',
        language: 'NL',
        startsAt: new Date(Date.now() + 60 * 3_600_000).toISOString(),
        durationMinutes: 120,
        tables: 2,
        seatsPerTable: 6,
        questions: [],
        childrenWelcome: true,
        coOrganisers: [],
        facilitatorName: 'Aïcha',
        hostName: 'Fatima',
      })
      await call('POST', `/dialogues/${plan.id}/publication`)
      const signUp = (people: string[], contact: { kind: string; value: string | null }) =>
        call('POST', `/dialogues/${plan.id}/desk-registrations`, {
          people: people.map((who) => ({ name: who, firstTime: null, ageBand: null, needs: null })),
          contact,
          language: 'NL',
          via: null,
          consents: [{ purpose: 'TAKING_PART', version: '2026-11' }],
        })
      await signUp(['Samira', 'Jan'], { kind: 'EMAIL', value: address })
      await signUp(['Riet', 'Bep'], { kind: 'LANDLINE', value: '030 231 23 45' })
      await signUp(['Mo', 'Ayşe'], { kind: 'NONE', value: null })
      return plan.id as string
    },
    [title, email] as const,
  )

test('three days before, one table is too small: they are merged, and who knows is seen', async ({
  page,
}, { project }) => {
  test.slow()
  const now = `${project.name}.${Date.now()}`
  const title = `Te weinig mensen ${now}`
  const samira = `samira.${now}@voorbeeld.nl`
  const fatima = `fatima.${now}@voorbeeld.nl`
  await signIn(page, 'coordinator@voorbeeld.nl')
  const dialogue = await tooFew(page, title, samira)

  await test.step('the overview asks for a decision', async () => {
    await page.goto('/coordinator')
    await page.getByRole('button', { name: /Toon alles/ }).click()
    await page.getByRole('link', { name: new RegExp(`Kies wat er gebeurt.*${title}`) }).click()
    await expect(page.getByText(/krijgt niemand een herinnering/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the host is put in the team, and gets a mail', async () => {
    await page.getByRole('button', { name: 'Toevoegen aan het team' }).click()
    await expect(page.getByLabel('Naam')).toHaveValue('Fatima')
    await page.getByLabel('E-mailadres').fill(fatima)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Toevoegen aan het team' }).click()
    await expect(page.getByText(`per e-mail: ${fatima}`)).toBeVisible()
    await mailTo(fatima, /fijn dat je helpt/i)
  })

  await test.step('who will be told is shown before the tables are merged', async () => {
    await page.getByRole('button', { name: 'Tafels samenvoegen' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('2 × zelf bellen')).toBeVisible()
    await expect(dialog.getByText('Fatima · per e-mail')).toBeVisible()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Samenvoegen en berichten sturen' }).click()
    await expect(page.getByText('Mensen: 6. Tafels: 1. Stoelen per tafel: 6.')).toBeVisible()
  })

  await test.step('everybody with a seat is told, and who does not know yet is seen', async () => {
    await mailTo(samira, /een tafel minder/i)
    await mailTo(fatima, /iets veranderd/i)
    await page.goto(`/coordinator/dialogen/${dialogue}/aanmeldingen`)
    await expect(page.getByText('Weten het nog niet: 4')).toBeVisible()
    await expect(page.getByText('nog bellen').first()).toBeVisible()
    await expect(page.getByText('niet bereikt').first()).toBeVisible()
    await expectAccessible(page)
  })
})
