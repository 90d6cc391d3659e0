import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import type { AuditSearch } from './auditSearch'
import { auditPurposes } from './auditWords'

export type AuditEntry = components['schemas']['AuditEntry']

/** Who saw or changed whose data, the last first. */
export const auditEntries = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit-entries', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/audit-entries', {
          params: {
            query: {
              participantId: search.deelnemer,
              memberId: search.medewerker,
              purpose: auditPurposes.find((purpose) => purpose === search.waarvoor),
              from: search.van,
              until: search.tot,
              limit: 50,
              cursor: pageParam,
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })
