import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { coordinatorInANewNeighbourhood, THREE_WEEKS } from './neighbourhood'

/** How much the steps of a dialogue are: below five nobody is told a number. */
const ENOUGH_TO_COUNT = 5

test('somebody ticks a step without a word of it, and the group sees a count', async ({
  page,
  browser,
}, { project }) => {
  test.slow()
  const now = `${project.name} ${Date.now()}`
  const amina = `amina.${now.replace(' ', '.')}@voorbeeld.nl`
  const coordinator = await coordinatorInANewNeighbourhood(browser, `Stap ${now}`)
  const dialogue = await coordinator.publishes(`Een stap ${now}`, 15)
  const next = await coordinator.publishes(`De keer daarna ${now}`, THREE_WEEKS)

  await test.step('who signed up ticks a step, and wants to be asked in three weeks', async () => {
    await page.goto(`/dialogen/${dialogue}/aanmelden`)
    await page.getByLabel('Hoe heet je?').fill('Amina')
    await page.getByLabel('Met een e-mail').check()
    await page.getByLabel('Je e-mailadres').fill(amina)
    await page.locator('#consent-TAKING_PART').check()
    await page.getByRole('button', { name: /Ik doe mee|Meld me aan|Aanmelden/ }).click()
    await expect(page.getByText('Je hebt een plaats!')).toBeVisible()
    await page.goto(linkIn(await mailTo(amina, /Je bent erbij/)))
    await page.getByLabel('Contact met iemand').check()
    await page.getByLabel('Ja, over drie weken').check()
    await page.getByRole('button', { name: 'Ik heb een stap' }).click()
    await expect(page.getByText(/nog bezig\. We vragen het op/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('there is no field for words, and words that are sent are refused', async () => {
    const section = page.getByRole('region', { name: 'Heb je een stap?' })
    await expect(section.getByRole('textbox')).toHaveCount(0)
    const refused = await coordinator.page.request.post(`/api/v1/dialogues/${dialogue}/steps`, {
      headers: {
        Organisation: (await coordinator.reads('/me')).memberships[0].organisation.id,
        'x-requested-by': 'buurtdialoog',
      },
      data: { kind: 'CONTACT', words: 'Mijn zus bellen' },
    })
    expect(refused.status()).toBe(400)
  })

  await test.step('the group sees a count once it names nobody', async () => {
    for (let step = 0; step < ENOUGH_TO_COUNT; step += 1) {
      const { id } = await coordinator.posts(`/dialogues/${dialogue}/steps`, { kind: 'OTHER' })
      await coordinator.posts(`/steps/${id}/answer`, { state: 'DONE' })
    }
    await page.goto('about:blank')
    const desk = coordinator.page
    await desk.goto(`/coordinator/dialogen/${next}/openingsblad`)
    // Six are written, of which one is open: who that is could be known from a part, which is not told.
    await expect(desk.getByText('Stappen van mensen zelf: 6 geschreven.')).toBeVisible()
    await expect(desk.getByText('Daarvan gelukt', { exact: false })).toHaveCount(0)
    await expectAccessible(desk)
  })
})
