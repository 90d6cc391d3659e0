import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../api/client'
import { me } from '../../features/organisation/me'
import { roleWords } from '../../features/organisation/roleWords'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { accountChangePath, signOutPath } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { Title } from './Title'

const card = 'grid gap-3 rounded-card border border-line bg-card p-5'

/** How one signs in: Keycloak changes the password and the second factor, and we never see them. */
export function AccountPage() {
  const query = useQuery(me)
  return (
    <>
      <Title title={m.nav_account()} />
      <Loaded query={query}>
        {({ name, email, memberships }) => (
          <div className="grid max-w-2xl gap-6">
            <section className={card}>
              <p className="text-ink-soft">{m.account_intro()}</p>
              <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
                <dt className="text-ink-soft">{m.account_name()}</dt>
                <dd className="font-semibold">{name}</dd>
                <dt className="text-ink-soft">{m.account_email()}</dt>
                <dd className="font-semibold break-words">{email ?? '–'}</dd>
                <dt className="text-ink-soft">{m.account_where()}</dt>
                <dd>
                  <ul>
                    {memberships.map(({ organisation, roles }) => (
                      <li key={organisation.id}>
                        <span className="font-semibold">{organisation.name}</span>:{' '}
                        {roles.map((role) => roleWords[role]()).join(', ')}
                      </li>
                    ))}
                  </ul>
                </dd>
              </dl>
              <p className="text-ink-soft">{m.account_address_text()}</p>
            </section>
            <section className={card}>
              <h2 className="text-xl">{m.account_factor()}</h2>
              <p>{m.account_factor_text()}</p>
              <p>
                <a href={accountChangePath('CONFIGURE_TOTP')} className={buttonLook('secondary')}>
                  {m.account_factor_set_up()}
                </a>
              </p>
            </section>
            <section className={card}>
              <h2 className="text-xl">{m.account_password()}</h2>
              <p>{m.account_password_text()}</p>
              <p>
                <a href={accountChangePath('UPDATE_PASSWORD')} className={buttonLook('secondary')}>
                  {m.account_password()}
                </a>
              </p>
            </section>
            <SignOutEverywhere />
          </div>
        )}
      </Loaded>
    </>
  )
}

/** For who lost a telephone: asks once more, because this device is one of them. */
function SignOutEverywhere() {
  const [asked, setAsked] = useState(false)
  const ending = useMutation({
    mutationFn: () => answer(api.DELETE('/my-sessions')),
    onSuccess: () => location.assign(signOutPath),
    onError: () => setAsked(false),
  })
  return (
    <section className={card}>
      <h2 className="text-xl">{m.account_everywhere()}</h2>
      <p>{m.account_everywhere_text()}</p>
      {ending.error && <Failure error={ending.error} />}
      <Button look="secondary" className="justify-self-start" onClick={() => setAsked(true)}>
        {m.account_everywhere()}
      </Button>
      <ConfirmDialog
        open={asked}
        title={m.account_everywhere()}
        confirmLabel={m.account_everywhere_sure()}
        cancelLabel={m.form_cancel()}
        busy={ending.isPending}
        onConfirm={() => ending.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>{m.account_everywhere_ask()}</p>
      </ConfirmDialog>
    </section>
  )
}
