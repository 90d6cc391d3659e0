import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { publishDialogue } from './planning'
import { signIn } from './signIn'

test('who calls hears what is kept and who saw it, withdraws a consent, and is erased by a volunteer', async ({
  page,
  context,
}) => {
  test.slow()
  const title = `Koffie en verhalen ${Date.now()}`
  const name = `Gerda ${Date.now()}`
  const address = `gerda.${Date.now()}@voorbeeld.nl`
  await publishDialogue(page, { title })
  const dialogue = new URL(page.url()).pathname.split('/').pop()
  await context.clearCookies()

  await test.step('somebody signed up', async () => {
    const consents = ['TAKING_PART', 'LATER_INVITATIONS'].map((purpose) => ({
      purpose,
      version: '2026-11',
    }))
    const answer = await page.request.post(`/api/v1/dialogues/${dialogue}/registrations`, {
      data: {
        people: [{ name, firstTime: true, ageBand: null, needs: null }],
        contact: { kind: 'EMAIL', value: address },
        language: 'NL',
        via: null,
        consents,
      },
    })
    expect(answer.status()).toBe(201)
  })
  const link = linkIn(await mailTo(address, /./))

  await test.step('the volunteer finds who calls, and reads what is kept', async () => {
    await signIn(page, 'telefoon@voorbeeld.nl')
    await page.getByRole('combobox', { name: 'Wie is het?' }).fill(name)
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
    await page.getByRole('link', { name: `Wat we van ${name} bewaren` }).click()
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible()
    await expect(page.getByText(address)).toBeVisible()
    await expect(page.getByText('Een telefoonvrijwilliger')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('saves it as a file without a name in its name', async () => {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Opslaan als bestand' }).click()
    expect((await saving).suggestedFilename()).toBe('gegevens.json')
  })

  await test.step('withdraws one consent', async () => {
    await page.getByRole('button', { name: /^Intrekken.*Later uitnodigen/ }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ja, trek in' }).click()
    await expect(page.getByText('is ingetrokken')).toBeVisible()
  })

  await test.step('erases, once it is said what goes and what stays', async () => {
    await page.getByRole('button', { name: `Wis de gegevens van ${name}` }).click()
    const question = page.getByRole('dialog')
    await expect(question.getByText(title)).toBeVisible()
    await expect(question.getByText('Dit blijft')).toBeVisible()
    await expectAccessible(page)
    await question.getByRole('button', { name: 'Ja, wis alles' }).click()
    await expect(page.getByText(`De gegevens van ${name} zijn gewist.`)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('nobody finds them any more, and their link opens nothing', async () => {
    await page.getByRole('link', { name: 'Telefoon' }).first().click()
    await page.getByRole('combobox', { name: 'Wie is het?' }).fill(name)
    await expect(page.getByRole('option', { name: `Iemand nieuw: ${name}` })).toBeVisible()
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.goto(link.replace('mijn-aanmelding', 'wat-bewaren-we'))
    await expect(page.getByText('Open deze pagina met de link uit je bericht')).toBeVisible()
  })
})
