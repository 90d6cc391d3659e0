import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { AdviceToRead } from '../../features/trajectory/AdviceToRead'
import { adviceVersions } from '../../features/trajectory/advice'
import { ReadAlong } from '../../features/trajectory/ReadAlong'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { Title } from './Title'

/** Where the second reader of an advice reads it; with what else waits for them. */
export function ReadAlongPage() {
  const { id } = useParams({ strict: false })
  return id ? <Known key={id} id={id} /> : null
}

function Known({ id }: { id: string }) {
  const query = useQuery(adviceVersions(id))
  return (
    <>
      <Title title={m.read_along_title()} />
      <Loaded query={query}>
        {([newest]) =>
          newest ? (
            <ReadAlong key={newest.readAt} version={newest} />
          ) : (
            <p>{m.read_along_nothing()}</p>
          )
        }
      </Loaded>
      <AdviceToRead />
    </>
  )
}
