import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator } from '../../../test/coordinator'
import { id } from '../../../test/given'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

const forty: Schemas['AdviceProgramme'] = {
  id: id(41),
  name: 'Veertig keer advies',
  beginsOn: '2026-10-01',
  endsOn: '2028-09-30',
  target: 40,
  regions: [{ region: 'Kop van Overijssel', places: 8 }],
  milestones: [
    { kind: 'FILM', title: 'Film over drie buurten', dueOn: '2027-09-01', doneOn: null },
  ],
  programmeGoals: [
    'REACH_AND_STRENGTHEN',
    'TRAIN_ADVISERS',
    'KNOWLEDGE_AND_SCOPE',
    'SHARE_AND_ENRICH',
  ],
  initiativeGoals: ['NETWORK', 'BELONGING', 'MEANING'],
}

const noor: Schemas['Adviser'] = {
  id: id(51),
  accountId: id(52),
  name: 'Noor',
  advises: true,
  trainedOn: null,
  most: 5,
  languages: ['NL'],
  regions: [],
  awayUntil: '2031-04-01',
}

beforeEach(() => {
  asCoordinator()
  server.use(
    http.get(`${v1}/advice-programmes`, () => list([forty])),
    http.get(`${v1}/advice-programmes/${forty.id}`, () =>
      HttpResponse.json(forty, { headers: { ETag: '"v3"' } }),
    ),
    http.get(`${v1}/advisers`, () => list([noor])),
    http.get(`${v1}/advisers/candidates`, () => list([{ id: id(53), name: 'Bram' }])),
  )
})

test('a programme shows its places, its milestones and all seven goals', async () => {
  visit('/coordinator/adviesprogramma')
  expect(await screen.findByText(/40 initiatieven, van/)).toBeDefined()
  expect(screen.getByText(/Kop van Overijssel/)).toBeDefined()
  expect(screen.getByText('Film over drie buurten')).toBeDefined()
  for (const goal of ['Adviseurs opleiden', 'Delen en verrijken', 'Netwerk', 'Betekenis']) {
    expect(screen.getByText(goal)).toBeDefined()
  }
})

test('a new programme begins with forty places', async () => {
  visit('/coordinator/adviesprogramma?open=nieuw')
  expect(await screen.findByLabelText('Hoeveel initiatieven?')).toHaveProperty('value', '40')
})

test('a milestone is done on a day, and nothing else is sent', async () => {
  let sent: unknown
  let version: string | null = null
  server.use(
    http.patch(`${v1}/advice-programmes/${forty.id}`, async ({ request }) => {
      sent = await request.json()
      version = request.headers.get('If-Match')
      return HttpResponse.json(forty)
    }),
  )
  visit(`/coordinator/adviesprogramma?open=${forty.id}`)
  await userEvent.type(await screen.findByLabelText('Gedaan op'), '2027-08-20')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect.poll(() => version).toBe('"v3"')
  expect(sent).toEqual({
    milestones: [
      { kind: 'FILM', title: 'Film over drie buurten', dueOn: '2027-09-01', doneOn: '2027-08-20' },
    ],
  })
})

test('the regions tell how many places they have together', async () => {
  visit(`/coordinator/adviesprogramma?open=${forty.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Regio toevoegen' }))
  await userEvent.type(screen.getByLabelText('Regio 2'), 'Zeeland')
  await userEvent.type(screen.getAllByLabelText('Plekken')[1] as HTMLElement, '4')
  expect(screen.getByText('Samen 12 van de 40 plekken.')).toBeDefined()
})

test('who is away or not trained yet stands so in the list of advisers', async () => {
  visit('/coordinator/adviseurs')
  expect(await screen.findByText('nog niet')).toBeDefined()
  expect(screen.getByText(/tot en met .* april 2031/)).toBeDefined()
  expect(screen.getByText('overal')).toBeDefined()
})

test('an adviser is a member who may advise, with a language', async () => {
  let sent: unknown
  server.use(
    http.post(`${v1}/advisers`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...noor, name: 'Bram' }, { status: 201 })
    }),
  )
  visit('/coordinator/adviseurs?open=nieuw')
  await screen.findByRole('option', { name: 'Bram' })
  await userEvent.selectOptions(screen.getByLabelText('Wie?'), 'Bram')
  await userEvent.click(screen.getByLabelText('Nederlands'))
  const save = screen.getByRole('button', { name: 'Opslaan' })
  await userEvent.click(save)
  expect(screen.getAllByText(/Kies een taal of allebei/)).not.toHaveLength(0)
  expect(sent).toBeUndefined()

  await userEvent.click(screen.getByLabelText('Engels'))
  await userEvent.type(
    screen.getByLabelText('Waar gaat deze adviseur heen?'),
    'Utrecht{enter}Zeeland{enter}',
  )
  await userEvent.click(save)
  await expect
    .poll(() => sent)
    .toEqual({
      accountId: id(53),
      trainedOn: null,
      most: 5,
      languages: ['EN'],
      regions: ['Utrecht', 'Zeeland'],
      awayUntil: null,
    })
})
