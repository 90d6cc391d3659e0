import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { readTemplate } from './programme'

/** A file to begin with. Asked for by us, because a link cannot say for which organisation it asks. */
export function TemplateButton() {
  const reading = useMutation({ mutationFn: readTemplate, onSuccess: save })
  return (
    <div className="grid justify-items-start gap-3">
      <Button look="quiet" busy={reading.isPending} onClick={() => reading.mutate()}>
        {m.programme_template()}
      </Button>
      {reading.error && <Failure error={reading.error} />}
    </div>
  )
}

function save(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = m.programme_template_name()
  link.click()
  URL.revokeObjectURL(address)
}
