import { NeighbourhoodForm } from '../../features/place/NeighbourhoodForm'
import { neighbourhoods } from '../../features/place/places'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { RecordsPage } from './RecordsPage'

export function NeighbourhoodsPage() {
  return (
    <RecordsPage
      path={paths.neighbourhoods}
      records={neighbourhoods}
      words={{
        title: m.nav_neighbourhoods(),
        add: m.neighbourhood_add(),
        none: m.neighbourhood_none(),
        noneText: m.neighbourhood_none_text(),
      }}
      columns={[
        { head: m.municipality(), cell: ({ municipality }) => municipality },
        { head: m.region(), cell: ({ region }) => region ?? '–' },
      ]}
      form={(props) => <NeighbourhoodForm {...props} />}
    />
  )
}
