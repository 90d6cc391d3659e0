import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type PostcardOrder,
  postcardOrders,
  usePostcardAct,
} from '../../features/toolkit/postcards'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { AddressLabels } from '../../shared/ui/AddressLabels'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { EmptyState } from '../../shared/ui/states'
import { Title } from './Title'

/** Who waits for postcards: a sheet of labels to print, and then nobody's address any more. */
export function PostcardOrdersPage() {
  return (
    <>
      <div className="print:hidden">
        <Title title={m.postcards_orders()}>
          <Button look="secondary" onClick={() => window.print()}>
            {m.postcards_labels()}
          </Button>
        </Title>
      </div>
      <Loaded query={useQuery(postcardOrders)} rows={2}>
        {(orders) =>
          orders.length === 0 ? (
            <EmptyState title={m.postcards_none()}>
              <p>{m.postcards_none_text()}</p>
            </EmptyState>
          ) : (
            <Waiting orders={orders} />
          )
        }
      </Loaded>
    </>
  )
}

const linesOf = ({ name, street, houseNumber, postcode, town }: PostcardOrder) => [
  name ?? '',
  `${street} ${houseNumber}`,
  `${postcode} ${town}`,
]

function Waiting({ orders }: { orders: PostcardOrder[] }) {
  const [asking, setAsking] = useState<PostcardOrder[]>([])
  const sending = usePostcardAct('sending')
  const dropping = usePostcardAct('dropping')
  const error = sending.error ?? dropping.error
  return (
    <div className="grid gap-5 print:block">
      <p className="print:hidden">{m.postcards_orders_intro({ count: orders.length })}</p>
      {error && <Failure error={error} />}
      <div className="hidden print:block">
        <AddressLabels addresses={orders.map(linesOf)} />
      </div>
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3 print:hidden">
        {orders.map((order) => (
          <li
            key={order.id}
            className="grid content-start gap-2 rounded-card border border-line bg-card p-4"
          >
            <address className="not-italic">
              {linesOf(order).map((line) => (
                <span key={line} className="block first:font-semibold">
                  {line}
                </span>
              ))}
            </address>
            <p className="text-ink-soft">
              {m.postcards_since({ day: longDay(dayOf(order.orderedAt)) })}
            </p>
            <div className="flex flex-wrap gap-2">
              <Button look="secondary" onClick={() => setAsking([order])}>
                {m.postcards_sent()}
                <span className="sr-only">: {order.name}</span>
              </Button>
              <Button
                look="quiet"
                busy={dropping.isPending}
                onClick={() => dropping.mutate([order])}
              >
                {m.postcards_drop()}
                <span className="sr-only">: {order.name}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button className="justify-self-start print:hidden" onClick={() => setAsking(orders)}>
        {m.postcards_all_sent({ count: orders.length })}
      </Button>
      <ConfirmDialog
        open={asking.length > 0}
        title={m.postcards_sent_sure({ count: asking.length })}
        confirmLabel={m.postcards_sent_yes()}
        cancelLabel={m.form_cancel()}
        busy={sending.isPending}
        onConfirm={() => sending.mutate(asking, { onSettled: () => setAsking([]) })}
        onClose={() => setAsking([])}
      >
        <p>{m.postcards_sent_means()}</p>
      </ConfirmDialog>
    </div>
  )
}
