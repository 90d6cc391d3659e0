import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { appUrl, keycloakUrl } from './product'

const page = join(import.meta.dirname, '../../openapi/getting-started.md')

interface Block {
  kind: string
  text: string
}

/** The fenced blocks of the page, in their order. */
function blocks(): Block[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gm)].map(
    ([, kind = '', text = '']) => ({ kind, text }),
  )
}

/** What a block prints stands right after it; … is whatever differs from time to time. */
function asPattern(said: string): RegExp {
  const literal = said.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal.replaceAll('…', '.+')}$`)
}

const marker = (number: number) => `--- block ${number} ---`

test('what the page for integrators says is what happens', () => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'buurtdialoog-getting-started-'))
  const found = blocks()
  for (const { kind, text } of found) {
    const file = /file=(\S+)/.exec(kind)?.[1]
    if (file) writeFileSync(join(folder, file), text)
  }
  const commands = found.map(({ kind, text }, number) =>
    kind === 'bash' ? `echo '${marker(number)}'\n${text}` : '',
  )
  const ran = spawnSync('bash', ['-euo', 'pipefail', '-c', commands.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 100_000,
    env: { ...process.env, API: `${appUrl}/api/v1`, ISSUER: keycloakUrl, PORT: '18787' },
  })
  expect(ran.status, ran.stderr + ran.stdout).toBe(0)

  const promised = found.flatMap(({ kind, text }, number) =>
    kind === 'text' ? [{ text, after: number - 1 }] : [],
  )
  expect(promised.length).toBeGreaterThan(8)
  for (const { text, after } of promised) {
    const printed = ran.stdout.split(`${marker(after)}\n`)[1]?.split('--- block ')[0] ?? ''
    expect(printed.trimEnd()).toMatch(asPattern(text))
  }
})
