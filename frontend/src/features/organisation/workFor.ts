import { paths } from '../../shared/paths'
import { rememberOrganisation } from './me'

/** Begins at the front of another organisation, with nothing in memory of the one before. */
export function workFor(organisationId: string) {
  rememberOrganisation(organisationId)
  location.assign(paths.coordinator)
}
