import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { signIn } from './signIn'

const another = 'een-heel-ander-wachtwoord'

test('support looks along after a yes, changes nothing, and sees nothing after a stop', async ({
  browser,
}) => {
  test.slow()
  const support = await (await browser.newContext()).newPage()
  await signIn(support, 'hulp@voorbeeld.nl')
  await expect(support.getByText('wacht op antwoord')).toBeVisible()
  await expectAccessible(support)

  const administrator = await (await browser.newContext()).newPage()
  await signIn(administrator, 'beheer@voorbeeld.nl')
  await administrator.goto('/coordinator/meekijken')
  await administrator.getByRole('button', { name: 'Ja, een uur meekijken' }).click()
  await expect(administrator.getByText(/kan een uur meekijken/)).toBeVisible()

  // Who waits finds out by themselves.
  await support.getByRole('button', { name: 'Ga meekijken' }).click({ timeout: 25_000 })
  await expect(support.getByText(/Je kijkt mee als helpdesk tot/)).toBeVisible()
  await support.goto('/coordinator/themas')
  await expect(support.getByRole('heading', { level: 1 })).toBeVisible()

  await test.step('how one signs in is changed on the way of a sign-in', async () => {
    await support.goto('/coordinator/mijn-account')
    await expectAccessible(support)
    await support.getByRole('link', { name: 'Extra code instellen' }).click()
    await expect(support.locator('#totp')).toBeVisible()
    await support.locator('[name=cancel-aia]').click()
    await expect(support).toHaveURL(/\/coordinator\/mijn-account$/)
    await support.getByRole('link', { name: 'Wachtwoord wijzigen' }).click()
    await support.locator('#password-new').fill(another)
    await support.locator('#password-confirm').fill(another)
    await support.locator('[type=submit]:not([name=cancel-aia])').click()
    await expect(support).toHaveURL(/\/coordinator\/mijn-account$/)
  })

  await administrator.getByRole('button', { name: 'Stop nu met meekijken' }).click()
  await expect(administrator.getByText(/kijkt niet meer mee/)).toBeVisible()
  await administrator.goto('/coordinator/inzage')
  await expect(
    administrator.getByRole('table').getByText('Meekijken toestaan').first(),
  ).toBeVisible()
  await support.goto('/coordinator')
  await expect(support.getByText('voorbij')).toBeVisible()
})

test('who signs out everywhere is out on the other device too', async ({ browser }) => {
  const phone = await (await browser.newContext()).newPage()
  const laptop = await (await browser.newContext()).newPage()
  await signIn(phone, 'begeleider@voorbeeld.nl')
  await signIn(laptop, 'begeleider@voorbeeld.nl')
  await laptop.goto('/coordinator/mijn-account')
  await laptop.getByRole('button', { name: 'Overal uitloggen' }).click()
  await laptop.getByRole('button', { name: 'Ja, log overal uit' }).click()
  await expect(laptop).toHaveURL((url) => url.pathname === '/')

  await phone.reload()
  await expect(phone.getByRole('link', { name: 'Inloggen' })).toBeVisible()
})
