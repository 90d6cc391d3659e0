import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'
import { missing } from '../../shared/form/mistakes'

type Schemas = components['schemas']
export type Organisation = Schemas['Organisation']
type NewOrganisation = Schemas['NewOrganisation']

const load = (id: string) =>
  answerWithETag(api.GET('/organisations/{id}', { params: { path: { id } } }))

/** The organisation one administers, as it is now, to change. */
export const ownOrganisation = (id: string) =>
  queryOptions({ queryKey: ['organisations', 'own', id], queryFn: () => load(id), staleTime: 0 })

const empty = { name: '', telephone: '', telephoneHours: '', email: '', website: '' }
export type OrganisationDraft = typeof empty

/** How a form for an organisation works: with one that was read it changes that one, without it makes another. */
export const organisationForm = {
  initial: empty,
  toDraft: ({ name, telephone, telephoneHours, email, website }: Organisation) => ({
    name,
    telephone,
    telephoneHours,
    email,
    website: website ?? '',
  }),
  toBody: ({ website, ...draft }: OrganisationDraft): NewOrganisation => ({
    ...draft,
    website: website.trim() || null,
  }),
  check: (draft: OrganisationDraft) =>
    missing(draft, ['name', 'telephone', 'telephoneHours', 'email']),
  create: (body: NewOrganisation) => answer(api.POST('/organisations', { body })),
  change: ({ id }: Organisation, etag: string, changes: Partial<NewOrganisation>) =>
    answer(
      api.PATCH('/organisations/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: changes as NewOrganisation,
        headers: { 'Content-Type': 'application/merge-patch+json' },
      }),
    ),
  reload: ({ id }: Organisation) => load(id),
}
