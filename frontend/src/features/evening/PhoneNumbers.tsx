import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { dayOf, today } from '../../shared/dates'
import { sentenceOf } from '../../shared/form/mistakes'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { EveningSection } from './EveningSection'
import { type Evening, phoneNumbers } from './myEvening'

/** Whom to call who is expected: for who leads it, on that day, and only when they ask. Never on paper. */
export function PhoneNumbers({ evening, token }: { evening: Evening; token: string }) {
  const looking = useMutation({ mutationFn: () => phoneNumbers(token) })
  const items = looking.data?.items
  return (
    <div className="print:hidden">
      <EveningSection id="nummers" title={m.evening_phones()}>
        <p>{m.evening_phones_why()}</p>
        {dayOf(evening.phoneNumbersFrom) !== today() && !items ? (
          <p>{m.evening_phones_later()}</p>
        ) : (
          !items && (
            <Button
              look="secondary"
              className="justify-self-start"
              busy={looking.isPending}
              onClick={() => looking.mutate()}
            >
              {m.evening_phones_show()}
            </Button>
          )
        )}
        {looking.error && <Notice tone="alarm">{sentenceOf(looking.error)}</Notice>}
        {items?.length === 0 && <p>{m.evening_phones_none()}</p>}
        <ul className="grid gap-2 empty:hidden">
          {items?.map(({ name, telephone }) => (
            <li key={`${name}-${telephone}`} className="flex flex-wrap justify-between gap-x-4">
              <span>{name}</span>
              <a href={`tel:${telephone.replaceAll(' ', '')}`} className="min-h-11 font-semibold">
                {telephone}
              </a>
            </li>
          ))}
        </ul>
      </EveningSection>
    </div>
  )
}
