import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { endTableLink, renewTableLink, type TableOfferDetails } from './tableOffers'

/** The link of who offers: another one when it was lost, or none any more. */
export function OfferLink({ offer: { id, name, linkOpen } }: { offer: TableOfferDetails }) {
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: (open: boolean) => (open ? renewTableLink(id) : endTableLink(id)),
    onSuccess: (_, open) => {
      announce({
        text: open ? m.said_team_link_renewed({ name }) : m.said_team_link_ended({ name }),
      })
      return queries.invalidateQueries({ queryKey: ['table-offers'] })
    },
  })
  return (
    <section aria-labelledby="link" className="grid gap-3">
      <h2 id="link" className="text-xl">
        {m.offer_link_title()}
      </h2>
      <p>{linkOpen ? m.offer_link_open({ name }) : m.offer_link_closed({ name })}</p>
      {changing.error && <Failure error={changing.error} />}
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" busy={changing.isPending} onClick={() => changing.mutate(true)}>
          {m.team_link_renew()}
        </Button>
        {linkOpen && (
          <Button look="quiet" busy={changing.isPending} onClick={() => changing.mutate(false)}>
            {m.team_link_end()}
          </Button>
        )}
      </div>
    </section>
  )
}
