import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Ports beside the usual ones, so that the journeys run next to a product that is in use. */
export const ports = {
  app: '18080',
  keycloak: '18180',
  keycloakManagement: '19180',
  management: '19000',
  postgres: '15480',
  smtp: '11025',
  mail: '18025',
}

export const appUrl = `http://localhost:${ports.app}`
export const keycloakUrl = `http://localhost:${ports.keycloak}/realms/buurtdialoog`
export const mailUrl = `http://localhost:${ports.mail}`

/** New each run. The workers of the same run read it from the environment. */
process.env.JOURNEYS_DATA ??= mkdtempSync(join(tmpdir(), 'buurtdialoog-journeys-'))
export const productData = process.env.JOURNEYS_DATA
