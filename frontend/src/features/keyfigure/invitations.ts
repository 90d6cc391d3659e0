import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Invitation = Schemas['Invitation']
export type MyInvitations = Schemas['MyInvitations']
export type KeyFigure = Schemas['KeyFigureDetails']
export type NewKeyFigure = Schemas['NewKeyFigure']

/** What a neighbour is invited to. Who typed the code from a slip may have used small letters. */
export const invitation = (code: string) =>
  queryOptions({
    queryKey: ['invitation', code],
    queryFn: () =>
      answer(api.GET('/invitations/{code}', { params: { path: { code: code.toUpperCase() } } })),
  })

/** The own invitation, by one's own unguessable link and nothing else. */
export const myInvitations = (token: string) =>
  queryOptions({
    queryKey: ['my-invitations', token],
    queryFn: () =>
      answer(api.GET('/my-invitations', { params: { header: { 'Key-Figure-Token': token } } })),
  })

const at = (id: string) => ({ params: { path: { id } } })

/** Who invites neighbours to a cycle, the longest first. */
export const keyFigures = (cycleId: string) =>
  queryOptions({
    queryKey: ['key-figures', cycleId],
    queryFn: async () => (await answer(api.GET('/cycles/{id}/key-figures', at(cycleId)))).items,
  })

export const addKeyFigure = (cycleId: string, body: NewKeyFigure) =>
  answer(api.POST('/cycles/{id}/key-figures', { ...at(cycleId), body }))

export const renewKeyFigureLink = (id: string) => answer(api.POST('/key-figures/{id}/link', at(id)))

export async function removeKeyFigure(id: string) {
  const { etag } = await answerWithETag(api.GET('/key-figures/{id}', at(id)))
  await answer(
    api.DELETE('/key-figures/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }),
  )
}

const header = (token: string) => ({ params: { header: { 'Core-Group-Token': token } } })

/** The same for who carries the cycle: names alone. */
export const namesOfKeyFigures = (token: string) =>
  queryOptions({
    queryKey: ['my-key-figures', token],
    queryFn: async () => (await answer(api.GET('/my-core-group/key-figures', header(token)))).items,
  })

export const askKeyFigure = (token: string, body: NewKeyFigure) =>
  answer(api.POST('/my-core-group/key-figures', { ...header(token), body }))

/** What stands on the slips, behind the last stroke of the address. */
export const codeOf = (address: string) => address.slice(address.lastIndexOf('/') + 1)

/** As somebody types it from paper: without what every browser adds. */
export const typed = (address: string) => address.replace(/^https?:\/\//, '')
