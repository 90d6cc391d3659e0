import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { StandingChoices } from './StandingChoices'
import { myActs, myStanding } from './standing'
import { mine } from './standingWords'

/** "Ik kom altijd", on the page of one's own registration. */
export function MyStanding({ token }: { token: string }) {
  const query = useQuery(myStanding(token))
  return (
    <section aria-labelledby="ik-kom-altijd" className="grid gap-4">
      <h2 id="ik-kom-altijd" className="text-2xl">
        {m.standing_title()}
      </h2>
      <Loaded query={query} rows={1}>
        {(standing) => (
          <StandingChoices
            standing={standing}
            acts={myActs(token)}
            words={mine}
            changes={[myStanding(token).queryKey, ['my-registration', token]]}
          />
        )}
      </Loaded>
    </section>
  )
}
