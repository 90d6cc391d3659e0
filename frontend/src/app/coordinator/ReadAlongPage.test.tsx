import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { id, inDays } from '../../../test/given'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

const advice: components['schemas']['AdviceVersion'] = {
  trajectoryId: id(9001),
  number: 1,
  title: 'Begin klein',
  body: 'Nodig zelf uit.',
  cited: [],
  writtenBy: 'Noor',
  writtenAt: inDays(-2),
  readerId: id(9201),
  reader: 'Bram',
  readAt: null,
  readerRemark: null,
  factsAskedAt: null,
  factsCheckedAt: null,
  factsRight: null,
  factsRemark: null,
  needs: ['READING', 'FACTS'],
  sentAt: null,
}

test('who is asked reads an advice along and says what they notice', async () => {
  asCoordinator([givenMembership(['ADVISER'])])
  let said: unknown
  server.use(
    http.get(`${v1}/advice-to-read`, () =>
      list(
        said
          ? []
          : [
              {
                trajectoryId: id(9001),
                number: 1,
                title: 'Begin klein',
                initiative: 'De Buurttuin',
                writtenBy: 'Noor',
                writtenAt: inDays(-2),
              },
            ],
      ),
    ),
    http.get(`${v1}/trajectories/${id(9001)}/advice-versions`, () =>
      list([said ? { ...advice, readAt: inDays(0), readerRemark: 'Mooi.' } : advice]),
    ),
    http.post(`${v1}/trajectories/${id(9001)}/advice-versions/1/reading`, async ({ request }) => {
      said = await request.json()
      return HttpResponse.json(advice)
    }),
  )
  visit(`/coordinator/adviestrajecten/${id(9001)}/meelezen`)
  expect(await screen.findByText('Nodig zelf uit.')).toBeDefined()
  expect(await screen.findByRole('link', { name: 'Begin klein' })).toBeDefined()
  await userEvent.type(screen.getByLabelText('Wat valt je op?'), 'Mooi.')
  await userEvent.click(screen.getByRole('button', { name: 'Ik heb het gelezen' }))
  expect(await screen.findByText(/Je las dit op/)).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Begin klein' })).toBeNull()
  expect(said).toEqual({ remark: 'Mooi.' })
})
