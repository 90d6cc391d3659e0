import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { signIn } from './signIn'

const publicPages = [
  '/',
  '/?zoek=bestaat-echt-niet',
  '/toolkit',
  '/toolkit?zoek=bestaat-echt-niet',
  '/toolkit/01900000-0000-7000-8000-00000000dead',
  '/toolkit/boekje/01900000-0000-7000-8000-00000000dead',
  '/ansichtkaarten',
  '/over',
  '/als-je-je-zorgen-maakt',
  '/mijn-aanmelding',
  '/mijn-aanmelding#geen-geldige-link',
  '/link-opnieuw',
  '/laat-het-me-weten/01900000-0000-7000-8000-00000000dead',
  '/geen-bericht-meer',
  '/tafel-aanbieden',
  '/mijn-tafel',
  '/mijn-tafel#geen-geldige-link',
  '/mijn-beurt#geen-geldige-link',
  '/mijn-kerngroep#geen-geldige-link',
  '/avond#geen-geldige-link',
  '/mijn-uitnodigingen#geen-geldige-link',
  '/mijn-actie#geen-geldige-link',
  '/mijn-afspraak#geen-geldige-link',
  '/niet-meer-volgen#geen-geldige-link',
  '/mijn-stap#geen-geldige-link',
  '/dialogen/01900000-0000-7000-8000-00000000dead',
  '/agenda/abonneren',
  '/agenda/op-je-site',
  '/advies-aanvragen',
  '/mijn-advies',
  '/mijn-advies#geen-geldige-link',
  '/deze-pagina-is-er-niet',
]

/** A page without its session invites to sign in; that is no public page, so it has no telephone line. */
const signInPage = '/coordinator'

const coordinatorPages = [
  '/coordinator',
  '/coordinator/dialogen',
  '/coordinator/dialogen?status=DRAFT',
  '/coordinator/dialogen/nieuw',
  '/coordinator/acties',
  '/coordinator/acties?nieuw=true',
  '/coordinator/adviesbord',
  '/coordinator/adviesbord/voortgang',
  '/coordinator/initiatieven',
  '/coordinator/initiatieven?zoek=bestaat-echt-niet',
  '/coordinator/initiatieven?nieuw=true',
  '/coordinator/adviesprogramma',
  '/coordinator/adviesprogramma?open=nieuw',
  '/coordinator/adviestrajecten',
  '/coordinator/adviestrajecten?telaat=true',
  '/coordinator/adviestrajecten/bellen',
  '/coordinator/adviestrajecten/nieuw',
  '/coordinator/adviseurs',
  '/coordinator/adviseurs?open=nieuw',
  '/coordinator/cycli',
  '/coordinator/cycli?open=nieuw',
  '/coordinator/kerngroepen',
  '/coordinator/aanbod',
  '/coordinator/aanbod?status=NEW',
  '/coordinator/aanbod?open=nieuw',
  '/coordinator/ansichtkaarten',
  '/coordinator/toolkit/voorstellen',
  '/coordinator/locaties',
  '/coordinator/buurten',
  '/coordinator/themas',
  '/coordinator/themaweken',
  '/coordinator/weekprogramma?weken=4',
  '/coordinator/telefoon',
  '/coordinator/deelnemers',
  '/coordinator/deelnemers/dubbel',
  '/coordinator/deelnemers/lijst',
  '/coordinator/brieven',
  '/coordinator/berichten',
  '/coordinator/berichten/voorbeelden',
  '/coordinator/partners',
  '/coordinator/leden',
  '/coordinator/mijn-account',
  '/coordinator/programma-inlezen',
]

test('every public page is accessible, found or not, in Dutch and in English', async ({ page }) => {
  test.slow()
  for (const path of publicPages) {
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(
        page
          .getByText(/\d{3}.*\d{2}/)
          .filter({ visible: true })
          .first(),
      ).toBeVisible()
      await expectAccessible(page)
    })
  }
  await page.goto(signInPage)
  await expect(page.getByRole('link', { name: 'Inloggen' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/')
  await page.getByRole('button', { name: /English|EN/ }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectAccessible(page)
})

test('a theme week shows its grid and prints as a programme', async ({ page }) => {
  await page.goto('/')
  await page.locator('a[href^="/themaweek/"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation').first()).toBeHidden()
})

test('every page of the coordinator is accessible', async ({ page }) => {
  test.slow()
  await signIn(page, 'coordinator@voorbeeld.nl')
  for (const path of coordinatorPages) {
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expectAccessible(page)
    })
  }
})

test('every page of an administrator is accessible', async ({ page }) => {
  await signIn(page, 'beheer@voorbeeld.nl')
  for (const [path, name] of [
    ['/coordinator/inzage', 'Inzage'],
    ['/coordinator/bewaartermijnen', 'Bewaartermijnen'],
    ['/coordinator/organisatie', 'Onze organisatie'],
    ['/coordinator/meekijken', 'Meekijken'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expectAccessible(page)
  }
})

test('the overview shows the figures of the theme fortnight back', async ({ page }) => {
  await signIn(page, 'coordinator@voorbeeld.nl')
  const fortnight = page.locator('tr', { hasText: 'Twee weken in gesprek' })
  // 270 participants, and whom other journeys signed up for one of its dialogues.
  for (const figure of [/\b23\b/, /\b45\b/, /\b5\b/, /\b27\d\b/]) {
    await expect(fortnight.getByText(figure).first()).toBeVisible()
  }
})
