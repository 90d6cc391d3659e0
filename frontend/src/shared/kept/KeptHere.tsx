import { type ReactNode, useEffect, useState } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../ui/Button'
import { mineOnDevice } from './drawer'

interface Props {
  /** The first word of their keys. */
  kind: string
  nameOf: (data: never) => string
  onOpen: (token: string) => void
  /** When this device keeps none. */
  children: ReactNode
}

/** Opens what this device keeps, for who comes back without the link: from the home screen, or without a line. */
export function KeptHere({ kind, nameOf, onOpen, children }: Props) {
  const [kept] = useState(() => mineOnDevice(kind))
  const only = kept.length === 1 ? kept[0] : undefined
  useEffect(() => {
    if (only) onOpen(only.key[1] as string)
  }, [only, onOpen])
  if (kept.length === 0) return children
  return (
    <nav aria-label={m.device_list()} className="grid justify-items-start gap-3">
      <p>{m.device_list()}</p>
      {kept.map(({ key, data }) => (
        <Button key={key[1] as string} look="secondary" onClick={() => onOpen(key[1] as string)}>
          {nameOf(data as never)}
        </Button>
      ))}
    </nav>
  )
}
