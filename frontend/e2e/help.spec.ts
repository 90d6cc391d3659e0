import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { coordinatorInANewNeighbourhood, THREE_WEEKS } from './neighbourhood'

test('who carries an action asks for a room, somebody offers it, and the line stands on the next opening sheet', async ({
  page,
  browser,
}, { project }) => {
  test.slow()
  const now = `${project.name} ${Date.now()}`
  const noor = `noor.${now.replace(' ', '.')}@voorbeeld.nl`
  const coordinator = await coordinatorInANewNeighbourhood(browser, `Hulp ${now}`)
  const dialogue = await coordinator.publishes(`Samen eten ${now}`, THREE_WEEKS)
  const { id: action } = await coordinator.posts('/actions', {
    neighbourhoodId: coordinator.neighbourhood,
    kind: 'CONNECTING',
    title: `Koffie met elkaar ${now}`,
    helpShown: false,
  })
  await coordinator.posts(`/actions/${action}/owners`, {
    part: 'OWNER',
    name: 'Noor',
    contact: { kind: 'EMAIL', value: noor },
    language: 'NL',
  })

  await test.step('the owner asks for help and lets everybody see it', async () => {
    await page.goto(linkIn(await mailTo(noor, /Fijn dat je dit oppakt/)))
    await page.getByRole('button', { name: /^Hulp nodig/ }).click()
    await page.getByLabel('Wat is er nodig?').fill('Een zaal')
    await page.getByLabel('Buren en partners mogen deze vraag zien').check()
    await page.getByRole('button', { name: /^Bewaren/ }).click()
    await expect(page.getByText('Hulp nodig').first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a partner sees it at the dialogue, and offers a room', async () => {
    await page.goto(`/dialogen/${dialogue}`)
    await expect(page.getByRole('heading', { name: 'Buren vragen hulp' })).toBeVisible()
    await page.getByRole('button', { name: /^Ik kan helpen/ }).click()
    await page.getByLabel('Wat kun je doen of lenen?').fill('Onze leeszaal op dinsdag')
    await page.getByLabel('Je naam').fill('Bibliotheek')
    await page.getByLabel('Je e-mailadres').fill(`bieb.${Date.now()}@voorbeeld.nl`)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Aanbod versturen' }).click()
    await expect(page.getByText('Dank je wel!')).toBeVisible()
  })

  await test.step('the offer reaches the owner, who says that it is done', async () => {
    await page.goto('about:blank')
    await page.goto(linkIn(await mailTo(noor, /Iemand wil helpen/)))
    await expect(page.getByText('Onze leeszaal op dinsdag')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Klaar/ }).click()
    await page.getByRole('button', { name: /^Iets vertellen/ }).click()
    await page.getByLabel('Wil je er iets bij zeggen?').fill('De leeszaal zat vol')
    await page.getByRole('button', { name: /^Bewaren/ }).click()
    await expect(page.getByText('De leeszaal zat vol')).toBeVisible()
  })

  await test.step('who offered follows it, and the line is on the next opening sheet', async () => {
    const desk = coordinator.page
    await desk.goto(`/coordinator/acties/${action}`)
    await expect(desk.getByRole('heading', { name: 'Volgers' })).toBeVisible()
    await expect(desk.getByRole('button', { name: /^Volgt niet meer.*Bibliotheek/ })).toBeVisible()
    await expectAccessible(desk)
    await desk.goto(`/coordinator/dialogen/${dialogue}/openingsblad`)
    await expect(desk.getByText('De leeszaal zat vol')).toBeVisible()
    await expectAccessible(desk)
  })
})

test('the municipality answers by its link, and the answer is on the table and on the board', async ({
  page,
  browser,
}, { project }) => {
  test.slow()
  const now = `${project.name} ${Date.now()}`
  const wim = `wim.${now.replace(' ', '.')}@voorbeeld.nl`
  const coordinator = await coordinatorInANewNeighbourhood(browser, `Afspraak ${now}`)
  const dialogue = await coordinator.publishes(`Een bankje ${now}`, THREE_WEEKS)
  await coordinator.posts('/agreements', {
    neighbourhoodId: coordinator.neighbourhood,
    party: 'MUNICIPALITY',
    partyName: 'Gemeente, wijkbureau',
    contactName: 'Wim',
    contact: { kind: 'EMAIL', value: wim },
    language: 'NL',
    request: `Twee bankjes ${now}`,
  })

  await page.goto(linkIn(await mailTo(wim, /Een vraag van buren/)))
  await expect(page.getByRole('heading', { name: `Twee bankjes ${now}` })).toBeVisible()
  await page.getByLabel('Wanneer is het klaar?').fill('2031-04-01')
  await page.getByLabel('Wil je er iets bij zeggen?').fill('We zetten ze samen neer')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Antwoord bewaren' }).click()
  await expect(
    page.getByText('Dit ligt de volgende keer op tafel.', { exact: false }),
  ).toBeVisible()
  await expectAccessible(page)

  const desk = coordinator.page
  await desk.goto(`/coordinator/dialogen/${dialogue}/openingsblad`)
  await expect(desk.getByText('We zetten ze samen neer')).toBeVisible()
  await desk.goto(`/coordinator/acties?buurt=${coordinator.neighbourhood}`)
  await expect(desk.getByRole('heading', { name: `Twee bankjes ${now}` })).toBeVisible()
  await expect(desk.getByText('Toegezegd')).toBeVisible()
  await expectAccessible(desk)
})
