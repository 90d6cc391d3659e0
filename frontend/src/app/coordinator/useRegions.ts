import { useQuery } from '@tanstack/react-query'
import { programmes } from '../../features/adviceprogramme/programmes'
import { regionsWith } from '../../shared/regions'

/** What to choose a region from: the provinces, and the regions that programmes of advice name. */
export function useRegions() {
  const { data = [] } = useQuery(programmes)
  return regionsWith(data.flatMap(({ regions }) => regions.map(({ region }) => region)))
}
