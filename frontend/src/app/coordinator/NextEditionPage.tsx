import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { cycle as cycleQuery, type Edition, nextEdition } from '../../features/cycle/cycles'
import { EditionForm } from '../../features/cycle/EditionForm'
import { publish } from '../../features/dialogue/plans'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { LoadedPage } from './LoadedPage'
import { Title } from './Title'
import { usePlanChoices } from './usePlanChoices'

/** The next time of a cycle: the day from its rhythm, what else is on that day, and all of it in one screen. */
export function NextEditionPage() {
  const { id } = useParams({ from: paths.nextEdition })
  const navigate = useNavigate()
  const queries = useQueryClient()
  const choices = usePlanChoices()
  const proposal = useQuery({ ...nextEdition(id), refetchOnWindowFocus: false })
  const query = useQuery({ ...cycleQuery(id), refetchOnWindowFocus: false })
  const made = async ({ dialogueId, number }: Edition, atOnce: boolean) => {
    // Whether or not publishing works, the draft is there and its page says how it stands.
    try {
      if (atOnce) await publish(dialogueId)
      announce({ text: atOnce ? m.said_published() : m.said_edition_draft({ number }) })
    } finally {
      void queries.invalidateQueries()
      await navigate({ to: paths.dialoguePlan, params: { id: dialogueId } })
    }
  }
  return (
    <>
      <BackLink to={paths.cycle} params={{ id }}>
        {query.data?.data.name ?? m.nav_cycles()}
      </BackLink>
      <LoadedPage query={query}>
        {({ data }) => (
          <LoadedPage query={proposal}>
            {(next) => (
              <>
                <Title title={m.edition_title({ number: next.number, name: data.name })} />
                <Loaded query={choices}>
                  {({ themes, venues }) => (
                    <EditionForm
                      cycle={data}
                      proposal={next}
                      themes={themes}
                      venues={venues}
                      onMade={made}
                      onCancel={() => void navigate({ to: paths.cycle, params: { id } })}
                    />
                  )}
                </Loaded>
              </>
            )}
          </LoadedPage>
        )}
      </LoadedPage>
    </>
  )
}
