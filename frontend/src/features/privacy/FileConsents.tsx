import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { purposeTitles, withdrawalWords } from './fileWords'
import type { ConsentOnFile } from './personalFile'

interface Props {
  consents: ConsentOnFile[]
  /** The question before a consent is withdrawn, as one asks it on this page. */
  question: string
  withdraw: (consentId: string) => Promise<unknown>
}

/** What somebody agreed to, each with its own way back. */
export function FileConsents({ consents, ...asked }: Props) {
  return (
    <section className="grid gap-3">
      <h2 className="text-2xl">{m.file_consents()}</h2>
      <ul className="grid gap-5">
        {consents.map((consent) => (
          <li key={consent.id} className="grid justify-items-start gap-2">
            <p className="font-semibold">
              {purposeTitles[consent.purpose]()}
              {consent.dialogueTitle && `: ${consent.dialogueTitle}`}
            </p>
            <p>“{consent.text}”</p>
            {consent.withdrawnAt ? (
              <p className="text-ink-soft">
                {m.file_withdrawn({ at: moment(consent.withdrawnAt) })}
              </p>
            ) : (
              <Withdrawal consent={consent} {...asked} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WithdrawalProps extends Omit<Props, 'consents'> {
  consent: ConsentOnFile
}

function Withdrawal({ consent, question, withdraw }: WithdrawalProps) {
  const [asking, setAsking] = useState(false)
  const withdrawing = useMutation({ mutationFn: () => withdraw(consent.id) })
  return (
    <>
      <p className="text-ink-soft">{m.file_given({ at: moment(consent.givenAt) })}</p>
      <Button look="quiet" className="print:hidden" onClick={() => setAsking(true)}>
        {m.file_withdraw()}
        <span className="sr-only">: {purposeTitles[consent.purpose]()}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        title={question}
        confirmLabel={m.file_withdraw_yes()}
        cancelLabel={m.file_no()}
        busy={withdrawing.isPending}
        onConfirm={() => withdrawing.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>{withdrawalWords[consent.purpose]()}</p>
        {withdrawing.error && <Failure error={withdrawing.error} />}
      </ConfirmDialog>
    </>
  )
}
