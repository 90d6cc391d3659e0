import type { ErrorComponentProps } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { ErrorState } from '../../shared/ui/states'
import { PageHead } from '../PageHead'

/** A fault of ours, or a part of the app that could not be fetched. */
export function UnexpectedPage({ reset }: ErrorComponentProps) {
  return (
    <div className="pt-12">
      <PageHead title={m.error_title()} personal />
      <h1 className="sr-only">{m.error_title()}</h1>
      <ErrorState
        title={m.error_title()}
        message={(navigator.onLine ? m.problem_unexpected : m.problem_no_connection)()}
        retryLabel={m.try_again()}
        onRetry={reset}
      />
    </div>
  )
}
