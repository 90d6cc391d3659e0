import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { saveAs } from '../../shared/csvText'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { readTemplate } from './programme'

/** A file to begin with. Asked for by us, because a link cannot say for which organisation it asks. */
export function TemplateButton() {
  const reading = useMutation({
    mutationFn: readTemplate,
    onSuccess: (text) => saveAs(m.programme_template_name(), text),
  })
  return (
    <div className="grid justify-items-start gap-3">
      <Button look="quiet" busy={reading.isPending} onClick={() => reading.mutate()}>
        {m.programme_template()}
      </Button>
      {reading.error && <Failure error={reading.error} />}
    </div>
  )
}
