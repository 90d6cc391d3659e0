import { sentenceOf } from '../../shared/form/mistakes'
import { Notice } from '../../shared/ui/Notice'

/** Why it did not go through, in the place where it was asked. */
export function ChangeRefused({ error }: { error: Error | null }) {
  return (
    error && (
      <Notice tone="alarm">
        <p>{sentenceOf(error)}</p>
      </Notice>
    )
  )
}
