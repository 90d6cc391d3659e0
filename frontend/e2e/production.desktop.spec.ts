import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const repository = join(import.meta.dirname, '../..')
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'

/** With nothing but these settings, whatever this machine has. */
function production(settings: Record<string, string>, ...words: string[]) {
  const jar = join(repository, 'backend/target/quarkus-app/quarkus-run.jar')
  return spawnSync(java, ['-jar', jar, ...words], {
    env: { QUARKUS_PROFILE: 'prod', ...settings },
    encoding: 'utf8',
    timeout: 90_000,
  })
}

test('the image is built with one start of the application, which needs nothing and nobody', () => {
  test.setTimeout(120_000)
  const { status, stderr } = production({}, 'rehearse')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('the packaged application serves nobody with what is only good for trying out', () => {
  const { status, stderr } = production({
    QUARKUS_DATASOURCE_JDBC_URL: 'jdbc:postgresql://localhost:5480/buurtdialoog',
    QUARKUS_DATASOURCE_PASSWORD: 'postgres',
    BUURTDIALOOG_DEMONSTRATION: 'true',
    BUURTDIALOOG_PUBLIC_URL: 'http://localhost:8080',
    BUURTDIALOOG_LINK_SECRET: 'buurtdialoog-buurtdialoog-buurtdialoog',
  })
  expect(status).toBe(1)
  expect(stderr.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- Set BUURTDIALOOG_ERASURE_JOURNAL to the folder, outside the database, that remembers who was erased.',
    '- Set BUURTDIALOOG_SECURITY_CONTACT to where leaks are reported, such as mailto:veilig@voorbeeld.nl.',
    '- Set BUURTDIALOOG_SECURITY_EXPIRES to the day until which somebody reads those reports, such as 2027-06-30.',
    '- Set QUARKUS_OIDC_AUTH_SERVER_URL to the address of the realm in Keycloak.',
    '- Set BUURTDIALOOG_ACCOUNTS_SECRET to a random secret for the client in Keycloak that makes accounts of members of at least 32 characters.',
    '- Set BUURTDIALOOG_LINK_SECRET to a random secret: this one can be guessed.',
    '- Set BUURTDIALOOG_PARTNER_KEYS_SECRET to a random secret for the client in Keycloak that makes keys of partners of at least 32 characters.',
    '- Set QUARKUS_DATASOURCE_JOBS_PASSWORD to a random secret for the database role of the jobs of at least 32 characters.',
    '- Set QUARKUS_DATASOURCE_PASSWORD to a secret of at least 32 characters: this one has 8.',
    '- Set QUARKUS_FLYWAY_PASSWORD to a random secret for the database role of the migrations of at least 32 characters.',
    '- Set QUARKUS_OIDC_CREDENTIALS_SECRET to a random secret for the client in Keycloak of at least 32 characters.',
    '- Set QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET to a random secret for sessions of at least 32 characters.',
    '- Set BUURTDIALOOG_DEMONSTRATION to false: demonstration data has no place among real people.',
    '- Set BUURTDIALOOG_PUBLIC_URL to the address that people use, which begins with https://.',
  ])
})

test('the launcher gives production no database and no Keycloak of its own', () => {
  const { status, stderr } = spawnSync(join(repository, 'bin/start'), {
    env: { ...process.env, QUARKUS_PROFILE: 'prod' },
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(status).toBe(2)
  expect(stderr).toContain('The production profile does not use the embedded default.')
  expect(stderr).toContain('Set QUARKUS_DATASOURCE_JDBC_URL and QUARKUS_OIDC_AUTH_SERVER_URL')
})
