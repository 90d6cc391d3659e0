import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Mistake } from './mistakes'
import { changesOf } from './rebase'
import { useForm } from './useForm'

export interface Versioned<T> {
  data: T
  etag: string
}

interface Options<T, D extends object, B extends object> {
  /** What is being changed, in the version that was read. Null for a new one. */
  loaded: Versioned<T> | null
  /** How a form for a new one begins. */
  initial: D
  toDraft: (record: T) => D
  toBody: (draft: D) => B
  /** What is wrong before it is sent: only what could not be sent at all. */
  check: (draft: D) => Mistake[]
  create: (body: B) => Promise<T>
  change: (record: T, etag: string, changes: Partial<B>) => Promise<T>
  reload: (record: T) => Promise<Versioned<T>>
  onSaved: (record: T) => void
}

/**
 * One form for making and changing a record. A change sends only what differs, with the version it
 * was based on; when somebody else was first, the newest is fetched under the input that stays.
 */
export function useRecordForm<T, D extends object, B extends object>(options: Options<T, D, B>) {
  const { initial, toDraft, toBody, check, create, change, reload, onSaved } = options
  const [version, setVersion] = useState(options.loaded)
  const [conflicts, setConflicts] = useState<string[] | null>(null)

  const saving = useMutation({
    mutationFn: (draft: D) =>
      version
        ? change(
            version.data,
            version.etag,
            changesOf(toBody(toDraft(version.data)), toBody(draft)),
          )
        : create(toBody(draft)),
    onSuccess: onSaved,
  })
  const form = useForm(version ? toDraft(version.data) : initial, saving.error)

  const reloading = useMutation({
    mutationFn: (record: T) => reload(record),
    onSuccess: (newest) => {
      setVersion(newest)
      setConflicts(form.moveTo(toDraft(newest.data)))
      saving.reset()
    },
  })

  const submit = () => {
    const mistakes = check(form.draft)
    form.setOwnMistakes(mistakes)
    setConflicts(null)
    if (mistakes.length === 0) saving.mutate(form.draft)
  }

  return {
    form,
    shell: {
      onSubmit: submit,
      busy: saving.isPending,
      error: saving.error,
      mistakes: form.mistakes,
      conflicts,
      onReload: version ? () => reloading.mutate(version.data) : undefined,
      reloading: reloading.isPending,
    },
  }
}
