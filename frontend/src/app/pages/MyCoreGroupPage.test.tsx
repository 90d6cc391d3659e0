import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { id, inDays } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type MyCoreGroup = components['schemas']['MyCoreGroup']

const task = (part: Partial<MyCoreGroup['editions'][number]['tasks'][number]>) => ({
  id: id(31),
  kind: 'RECRUITMENT' as const,
  status: 'OPEN' as const,
  dueAt: inDays(9),
  name: null,
  mine: false,
  ...part,
})

const group = (part: Partial<MyCoreGroup> = {}): MyCoreGroup => ({
  name: 'Fatima',
  kind: 'RESIDENT',
  language: 'NL',
  paused: false,
  cycle: 'Podium Oost',
  organisation: {
    id: id(1),
    name: 'Buurtdialoog Utrecht',
    telephone: '030 123 45 67',
    telephoneHours: 'elke dag van 9 tot 17 uur',
    email: 'info@voorbeeld.nl',
    website: null,
    sandbox: false,
  },
  group: [{ id: id(41), name: 'Kwame' }],
  editions: [
    {
      dialogueId: id(21),
      number: 5,
      title: 'Samen eten',
      startsAt: inDays(20),
      venue: 'Podium Oost',
      published: true,
      coming: 11,
      seats: 16,
      tasks: [task({})],
      evening: null,
      eveningOpensAt: null,
    },
  ],
  ...part,
})

test('a free task is taken with one tap', async () => {
  server.use(
    http.get(`${v1}/my-core-group`, () => HttpResponse.json(group())),
    http.post(`${v1}/my-core-group/care-tasks/${id(31)}/taking`, () =>
      HttpResponse.json(
        group({
          editions: group().editions.map((edition) => ({
            ...edition,
            tasks: [task({ status: 'TAKEN', name: 'Fatima', mine: true })],
          })),
        }),
      ),
    ),
  )
  visit('/mijn-kerngroep#sleutel')

  expect(await screen.findByText('Er komen 11 van 16 mensen.')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: /^Ik doe het.*Buren uitnodigen/ }))

  expect(await screen.findByText('Jij doet dit')).toBeDefined()
})

test('"not now" is said and taken back', async () => {
  server.use(
    http.get(`${v1}/my-core-group`, () => HttpResponse.json(group())),
    http.put(`${v1}/my-core-group/pause`, () => HttpResponse.json(group({ paused: true }))),
  )
  visit('/mijn-kerngroep#sleutel')
  await userEvent.click(await screen.findByRole('button', { name: 'Even niet' }))

  expect(await screen.findByRole('button', { name: 'Ik doe weer mee' })).toBeDefined()
})

test('a link that ended says to call', async () => {
  server.use(http.get(`${v1}/my-core-group`, () => problem(401, 'link-not-valid')))
  visit('/mijn-kerngroep#oud')
  expect(await screen.findByText(/Deze link werkt niet meer/)).toBeDefined()
})
