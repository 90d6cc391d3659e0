import { defineConfig, devices } from '@playwright/test'
import { appUrl, ports, productData } from './e2e/product'

/** Journeys through the whole product: its own data, its own ports, the real Keycloak, a real browser. */
export default defineConfig({
  testDir: './e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  globalSetup: './e2e/signInReady.ts',
  use: {
    baseURL: appUrl,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // A browser that is run by root or in a container has no sandbox, and asks nothing of the outside world.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
      testIgnore: /desktop/,
    },
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
      testIgnore: /phone/,
    },
  ],
  webServer: {
    command: '../bin/start',
    url: appUrl,
    timeout: 300_000,
    stdout: 'pipe',
    // A developer who already runs a product on these ports lets the journeys use it.
    reuseExistingServer: process.env.JOURNEYS_REUSE === 'yes',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      BUURTDIALOOG_DATA: productData,
      BUURTDIALOOG_PORT: ports.app,
      BUURTDIALOOG_KEYCLOAK_PORT: ports.keycloak,
      BUURTDIALOOG_POSTGRES_PORT: ports.postgres,
      BUURTDIALOOG_SMTP_PORT: ports.smtp,
      BUURTDIALOOG_MAIL_PORT: ports.mail,
      BUURTDIALOOG_KEYCLOAK_MANAGEMENT_PORT: ports.keycloakManagement,
      BUURTDIALOOG_MANAGEMENT_PORT: ports.management,
      // The page for integrators receives a webhook on this machine.
      BUURTDIALOOG_WEBHOOKS_LOOPBACK: 'true',
      // Telling a year takes minutes of both processors, which the other journeys need.
      BUURTDIALOOG_DEMONSTRATION_BOARD: process.env.JOURNEYS_BOARD ?? 'false',
    },
  },
})
