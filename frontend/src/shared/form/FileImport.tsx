import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../announce'
import { Button } from '../ui/Button'
import { CsvFile } from './CsvFile'
import { Failure } from './Failure'
import { FormSection } from './FormSection'

interface Report {
  applied: boolean
  refused: number
}

interface Props<R extends Report> {
  title: string
  intro: string
  check: (text: string) => Promise<R>
  read: (text: string) => Promise<R>
  /** How many rows do something. */
  changes: (report: R) => number
  result: (report: R) => ReactNode
  children?: ReactNode
}

/** First what would happen, row by row; then all of it or nothing. The text stays until it went in. */
export function FileImport<R extends Report>(props: Props<R>) {
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const checking = useMutation({ mutationFn: props.check })
  const importing = useMutation({
    mutationFn: props.read,
    onSuccess: (report) => {
      if (!report.applied) return
      announce({ text: m.said_imported({ count: props.changes(report) }) })
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
  const changes = report ? props.changes(report) : 0

  return (
    <div className="grid max-w-5xl gap-6">
      <FormSection title={props.title} intro={props.intro}>
        {props.children}
        <CsvFile
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
      {report && props.result(report)}
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
