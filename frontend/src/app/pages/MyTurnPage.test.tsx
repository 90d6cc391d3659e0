import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { givenDialogue } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type MyTurn = components['schemas']['MyTurn']

const nobody = { hardOfHearing: 0, stepFree: 0, interpreter: 0, diet: 0, childAlong: 0, buddy: 0 }

const withTurn = (part: Partial<MyTurn> = {}) =>
  server.use(
    http.get(`${v1}/my-turn`, ({ request }) =>
      request.headers.get('Team-Token') === 'sleutel'
        ? HttpResponse.json({
            name: 'Ravi',
            part: 'VENUE_HOST',
            language: 'NL',
            dialogue: givenDialogue(),
            tables: 2,
            coming: 11,
            needs: nobody,
            team: [
              { name: 'Ravi', part: 'VENUE_HOST' },
              { name: 'Meryem', part: 'CORE_GROUP' },
            ],
            ...part,
          })
        : problem(401, 'link-not-valid'),
    ),
  )

test('who opens the door sees how many come, what to think of, and who help too', async () => {
  withTurn({ needs: { ...nobody, stepFree: 2 } })
  visit('/mijn-beurt#sleutel')

  expect(await screen.findByText(/Jij doet de deur open/)).toBeDefined()
  expect(screen.getByText('Mensen die komen: 11. Tafels: 2.')).toBeDefined()
  expect(screen.getByText('2 zonder trap of drempel naar binnen')).toBeDefined()
  expect(screen.getByText('Meryem: kerngroeplid')).toBeDefined()
})

test('when nobody asked for anything that is said', async () => {
  withTurn()
  visit('/mijn-beurt#sleutel')
  expect(await screen.findByText("Niemand vroeg om iets extra's.")).toBeDefined()
})

test('a dialogue that is called off says so first', async () => {
  withTurn({
    dialogue: givenDialogue({ status: 'CANCELLED', cancellationReason: 'De zaal is dicht' }),
  })
  visit('/mijn-beurt#sleutel')
  expect(await screen.findByText('De zaal is dicht')).toBeDefined()
})

test('a link that ended says to call', async () => {
  withTurn()
  visit('/mijn-beurt#oud')
  expect(await screen.findByText(/Deze link werkt niet meer/)).toBeDefined()
})
