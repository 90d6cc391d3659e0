import { Refusal } from '../../api/client'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { useRenewal } from './myRegistration'

/** For who forwarded the mail, or lost the phone: this link ends, a new one comes by mail. */
export function RenewLink({ token, onRenewed }: { token: string; onRenewed: () => void }) {
  const renewal = useRenewal(token)
  return (
    <details className="rounded-card border border-line bg-card px-5 py-3">
      <summary className="flex min-h-11 items-center font-semibold text-primary underline">
        {m.renew_title()}
      </summary>
      <div className="grid justify-items-start gap-3 pb-3">
        <p>{m.renew_text()}</p>
        {renewal.error && (
          <Notice tone="alarm">
            <p>
              {renewal.error instanceof Refusal ? renewal.error.sentence : m.problem_unexpected()}
            </p>
          </Notice>
        )}
        <Button
          look="secondary"
          busy={renewal.isPending}
          onClick={() => renewal.mutate(undefined, { onSuccess: onRenewed })}
        >
          {m.renew_button()}
        </Button>
      </div>
    </details>
  )
}
