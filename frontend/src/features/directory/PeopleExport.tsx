import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { saveAs } from '../../shared/csvText'
import { Failure } from '../../shared/form/Failure'
import { FormSection } from '../../shared/form/FormSection'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import { exportPeople } from './peopleFiles'

/** A list of people to take along. Each of them can see later that it was made, which is said first. */
export function PeopleExport() {
  const [since, setSince] = useState('')
  const exporting = useMutation({
    mutationFn: exportPeople,
    onSuccess: (text) => {
      saveAs(m.people_list_name(), text)
      announce({ text: m.said_people_exported() })
    },
  })
  return (
    <FormSection title={m.people_export_title()} intro={m.people_export_intro()}>
      <div className="max-w-xs">
        <TextField
          id="sinds"
          type="date"
          label={m.people_export_since()}
          hint={m.people_export_since_hint()}
          value={since}
          onChange={({ target }) => setSince(target.value)}
        />
      </div>
      {exporting.error && <Failure error={exporting.error} />}
      <Button
        className="justify-self-start"
        look="secondary"
        busy={exporting.isPending}
        onClick={() => exporting.mutate(since)}
      >
        {m.people_export_do()}
      </Button>
    </FormSection>
  )
}
