import { type ChangeEvent, useState } from 'react'
import { type Mistake, mistakesOf } from './mistakes'
import { rebase } from './rebase'

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>
type KeysOf<D, V> = { [K in keyof D]: D[K] extends V ? K : never }[keyof D] & string

/** What somebody is filling in. Its field names are those of what is sent, so mistakes find them. */
export function useForm<D extends object>(initial: D, error: Error | null) {
  const [base, setBase] = useState(initial)
  const [draft, setDraft] = useState(initial)
  const [own, setOwn] = useState<Mistake[]>([])
  const mistakes = own.length > 0 ? own : mistakesOf(error)

  const set = <K extends keyof D>(key: K, value: D[K]) =>
    setDraft((now) => ({ ...now, [key]: value }))
  const mistakeAt = (pointer: string) => mistakes.find((one) => one.pointer === pointer)?.detail

  return {
    draft,
    base,
    mistakes,
    mistakeAt,
    set,
    setMany: (values: Partial<D>) => setDraft((now) => ({ ...now, ...values })),
    /** Mistakes seen before anything is sent; they hold until the next try. */
    setOwnMistakes: setOwn,
    /** A text, number-as-text or choice field. */
    text: <K extends KeysOf<D, string>>(key: K) => ({
      id: key,
      value: draft[key] as string,
      error: mistakeAt(`/${key}`),
      onChange: (event: Typed) => set(key, event.target.value as D[K]),
    }),
    tick: <K extends KeysOf<D, boolean>>(key: K) => ({
      id: key,
      checked: draft[key] as boolean,
      error: mistakeAt(`/${key}`),
      onChange: (event: Typed) => set(key, (event.target as HTMLInputElement).checked as D[K]),
    }),
    /** Puts my input on a newer version, and names the fields that both changed. */
    moveTo: (newer: D) => {
      const { draft: moved, conflicts } = rebase(base, draft, newer)
      setBase(newer)
      setDraft(moved)
      return conflicts
    },
  }
}

export type Form<D extends object> = ReturnType<typeof useForm<D>>
