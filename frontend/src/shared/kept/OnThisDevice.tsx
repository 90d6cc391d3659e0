import type { QueryKey } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../ui/Button'
import { forgetOnDevice, isOnDevice, moveToDevice, subscribe } from './drawer'

/** Whether this device keeps my page for when there is no line: only when I say so, and until I say otherwise. */
export function OnThisDevice({ of: key }: { of: QueryKey }) {
  const here = useSyncExternalStore(subscribe, () => isOnDevice(key))
  return (
    <section
      aria-labelledby="op-dit-apparaat"
      className="grid justify-items-start gap-3 rounded-card border border-line bg-card p-5 print:hidden"
    >
      <h2 id="op-dit-apparaat" className="text-xl">
        {m.device_title()}
      </h2>
      <p role="status">{here ? m.device_kept() : m.device_text()}</p>
      {here ? (
        <Button look="secondary" onClick={() => forgetOnDevice(key)}>
          {m.device_forget()}
        </Button>
      ) : (
        <Button look="secondary" onClick={() => moveToDevice(key)}>
          {m.device_keep()}
        </Button>
      )}
    </section>
  )
}
