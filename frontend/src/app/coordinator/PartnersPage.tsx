import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { NewKey } from '../../features/partner/NewKey'
import { NewPartnerForm } from '../../features/partner/NewPartnerForm'
import { PartnerCard } from '../../features/partner/PartnerCard'
import { type PartnerKey, partners } from '../../features/partner/partners'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { EmptyState } from '../../shared/ui/states'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

/** Who may work with the dialogues from outside: partners, their agreements and their keys. */
export function PartnersPage() {
  const query = useInfiniteQuery(partners)
  const queries = useQueryClient()
  const [adding, setAdding] = useState(false)
  const [made, setMade] = useState<PartnerKey | null>(null)
  const onMade = (key: PartnerKey) => {
    setMade(key)
    setAdding(false)
    void queries.invalidateQueries({ queryKey: partners.queryKey })
  }
  if (adding) {
    return (
      <>
        <Title title={m.partner_add()} />
        <NewPartnerForm onMade={onMade} onCancel={() => setAdding(false)} />
      </>
    )
  }
  return (
    <>
      <Title title={m.nav_partners()}>
        <Button onClick={() => setAdding(true)}>{m.partner_add()}</Button>
      </Title>
      <div className="grid gap-6">
        <p className="max-w-2xl">{m.partners_intro()}</p>
        {made && <NewKey made={made} onDone={() => setMade(null)} />}
        <Loaded query={query}>
          {({ pages }) => {
            const found = pages.flatMap(({ items }) => items)
            return found.length === 0 ? (
              <EmptyState title={m.partners_none()} />
            ) : (
              found.map((partner) => (
                <PartnerCard key={partner.id} partner={partner} onKey={setMade} />
              ))
            )
          }}
        </Loaded>
        <ShowMore query={query} />
      </div>
    </>
  )
}
