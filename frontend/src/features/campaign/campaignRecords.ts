import { actingOrganisation } from '../../api/client'
import type { components } from '../../api/schema'
import { recordsOf } from '../../shared/records'

export type Campaign = components['schemas']['Campaign']
export type NewCampaign = components['schemas']['NewCampaign']

/** Everybody may read every theme week; here only those of one's own organisation are kept. */
export const campaigns = recordsOf<Campaign, NewCampaign>('campaigns', () => {
  const organisationId = actingOrganisation()
  return organisationId ? { organisationId } : {}
})
