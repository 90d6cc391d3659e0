import type { ErrorComponentProps } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { ErrorState } from '../../shared/ui/states'
import { PageHead } from '../PageHead'

/** A fault of ours, or a part of the app that could not be fetched. */
export function UnexpectedPage({ error, reset }: ErrorComponentProps) {
  return (
    <main className="px-4 pt-12">
      <PageHead title={m.error_title()} personal />
      <h1 className="sr-only">{m.error_title()}</h1>
      <ErrorState
        title={m.error_title()}
        // Each browser has words of its own for a part that could not be fetched, and each says "module".
        message={(/module/.test(String(error)) ? m.problem_no_connection : m.problem_unexpected)()}
        retryLabel={m.try_again()}
        onRetry={reset}
      />
    </main>
  )
}
