import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { me, membershipOf } from '../../features/organisation/me'
import { OrganisationForm } from '../../features/organisation/OrganisationForm'
import { type Organisation, ownOrganisation } from '../../features/organisation/ownOrganisation'
import { workFor } from '../../features/organisation/workFor'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import type { Versioned } from '../../shared/form/useRecordForm'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { Title } from './Title'

/** What everybody may know of the organisation, and how another begins. */
export function OrganisationPage() {
  const { data: account } = useQuery(me)
  const own = account ? membershipOf(account) : null
  return own ? <Own key={own.organisation.id} id={own.organisation.id} /> : null
}

function Own({ id }: { id: string }) {
  const query = useQuery(ownOrganisation(id))
  const queries = useQueryClient()
  const [doing, setDoing] = useState<'reading' | 'changing' | 'making'>('reading')
  const onSaved = () => {
    announce({ text: m.said_organisation_saved() })
    setDoing('reading')
    void queries.invalidateQueries({ queryKey: ['organisations'] })
    void queries.invalidateQueries({ queryKey: me.queryKey })
  }
  if (doing === 'making') {
    return (
      <>
        <Title title={m.organisation_new()} />
        <OrganisationForm
          loaded={null}
          onSaved={(made) => workFor(made.id)}
          onCancel={() => setDoing('reading')}
        />
      </>
    )
  }
  return (
    <>
      <Title title={m.nav_organisation()} />
      <Loaded query={query} rows={1}>
        {(loaded) =>
          doing === 'changing' ? (
            <OrganisationForm
              loaded={loaded}
              onSaved={onSaved}
              onCancel={() => setDoing('reading')}
            />
          ) : (
            <Described loaded={loaded} onChange={() => setDoing('changing')} />
          )
        }
      </Loaded>
      <section aria-labelledby="nieuw" className="mt-10 grid max-w-2xl gap-3">
        <h2 id="nieuw" className="text-xl">
          {m.organisation_new()}
        </h2>
        <p className="text-ink-soft">{m.organisation_new_intro()}</p>
        <Button look="secondary" className="justify-self-start" onClick={() => setDoing('making')}>
          {m.organisation_make()}
        </Button>
      </section>
    </>
  )
}

function Described({
  loaded,
  onChange,
}: {
  loaded: Versioned<Organisation>
  onChange: () => void
}) {
  const { name, telephone, telephoneHours, email, website } = loaded.data
  const facts: [string, string | null | undefined][] = [
    [m.organisation_name(), name],
    [m.organisation_telephone(), telephone],
    [m.organisation_hours(), telephoneHours],
    [m.organisation_email(), email],
    [m.organisation_website(), website],
  ]
  return (
    <section className="grid max-w-2xl gap-4 rounded-card border border-line bg-card p-5">
      <p className="text-ink-soft">{m.organisation_intro()}</p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
        {facts.map(([label, text]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="font-semibold break-words">{text ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <Button className="justify-self-start" onClick={onChange}>
        {m.organisation_change()}
      </Button>
    </section>
  )
}
