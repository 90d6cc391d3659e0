import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { FormSection } from '../../shared/form/FormSection'
import { Button } from '../../shared/ui/Button'
import { ProgrammeFile } from './ProgrammeFile'
import { ProgrammeResult } from './ProgrammeResult'
import { checkProgramme, importProgramme } from './programme'
import { TemplateButton } from './TemplateButton'

/** First what would happen, row by row; then all of it or nothing. The text stays until it went in. */
export function ProgrammeImport() {
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const checking = useMutation({ mutationFn: checkProgramme })
  const importing = useMutation({
    mutationFn: importProgramme,
    onSuccess: (report) => {
      if (!report.applied) return
      announce({ text: m.said_imported({ count: report.created + report.changed }) })
      void queries.invalidateQueries()
    },
  })
  const change = (next: string) => {
    setText(next)
    checking.reset()
    importing.reset()
  }
  const check = (what: string) => {
    importing.reset()
    checking.mutate(what)
  }
  const report = importing.data ?? checking.data
  const error = importing.error ?? checking.error
  const worthIt = report && !report.applied && report.refused === 0
  const changes = report ? report.created + report.changed : 0

  return (
    <div className="grid max-w-5xl gap-6">
      <FormSection title={m.programme_choose()} intro={m.programme_intro()}>
        <TemplateButton />
        <ProgrammeFile
          text={text}
          onType={change}
          onFile={(content) => {
            change(content)
            check(content)
          }}
        />
        <Button
          className="justify-self-start"
          look={report ? 'secondary' : 'primary'}
          busy={checking.isPending}
          disabled={text.trim() === ''}
          onClick={() => check(text)}
        >
          {checking.isPending ? m.programme_checking() : m.programme_check()}
        </Button>
      </FormSection>
      {error && <Failure error={error} />}
      {report && <ProgrammeResult report={report} />}
      {worthIt && changes > 0 && (
        <Button
          className="justify-self-start"
          busy={importing.isPending}
          onClick={() => importing.mutate(text)}
        >
          {importing.isPending ? m.programme_importing() : m.programme_import({ count: changes })}
        </Button>
      )}
    </div>
  )
}
