import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator } from '../../../test/coordinator'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Sample = components['schemas']['TemplateSample']

const givenSample = (part: Partial<Sample> = {}): Sample => ({
  language: 'NL',
  subject: 'Denk je eraan? Erbij horen',
  text: 'Dag Samira, het is bijna zover.',
  html: '<p>Dag Samira, het is bijna zover.</p>',
  words: ['Het is bijna zover.'],
  textMessage: 'Denk je eraan?',
  ownOpening: null,
  ownClosing: null,
  ...part,
})

test('own words are looked at first, and kept when they are good', async () => {
  asCoordinator()
  const sent: unknown[] = []
  const answer = async ({ request }: { request: Request }) => {
    const words = (await request.json()) as { opening: string }
    sent.push({ ...words, to: new URL(request.url).pathname.split('/').at(-1) })
    return HttpResponse.json(givenSample({ text: `Dag Samira, ${words.opening}` }))
  }
  server.use(
    http.get(`${v1}/reminder-settings`, () =>
      HttpResponse.json({ reminderDays: 2 }, { headers: { ETag: '"v1"' } }),
    ),
    http.get(`${v1}/message-templates`, () =>
      list([{ template: 'REMINDER', samples: [givenSample()] }]),
    ),
    http.post(`${v1}/message-templates/preview`, answer),
    http.post(`${v1}/message-templates/own-words`, answer),
  )
  visit('/coordinator/berichten/voorbeelden')

  await userEvent.type(await screen.findByLabelText('Eigen woorden na de groet'), 'Er is taart.')
  await userEvent.click(screen.getByRole('button', { name: 'Bekijk het eerst' }))
  expect(await screen.findByText('Dag Samira, Er is taart.')).toBeDefined()
  expect(screen.getByText('Zo leest het dan. Er is nog niets bewaard.')).toBeDefined()

  await userEvent.click(screen.getByRole('button', { name: 'Bewaar deze woorden' }))
  expect(await screen.findByText('Bewaard. Dit staat er vanaf nu.')).toBeDefined()
  const words = { template: 'REMINDER', language: 'NL', opening: 'Er is taart.', closing: null }
  expect(sent).toEqual([
    { ...words, to: 'preview' },
    { ...words, to: 'own-words' },
  ])
})
