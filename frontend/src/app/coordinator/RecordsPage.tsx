import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import type { Versioned } from '../../shared/form/useRecordForm'
import { Loaded } from '../../shared/Loaded'
import type { paths } from '../../shared/paths'
import type { Records } from '../../shared/records'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { BackLink } from '../BackLink'
import { DeleteRecord } from './DeleteRecord'
import { newRecord } from './openSearch'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

type Place = (typeof paths)['venues' | 'neighbourhoods' | 'themes' | 'campaigns' | 'advisers']
interface Named {
  id: string
  name: string
}
interface FormProps<T> {
  loaded: Versioned<T> | null
  onSaved: (record: T) => void
  onCancel: () => void
}

interface Props<T extends Named, B extends object> {
  path: Place
  records: Records<T, B>
  words: { title: string; add: string; none: string; noneText: string }
  /** The columns beside the name, each with its head. */
  columns: readonly { head: string; cell: (record: T) => ReactNode }[]
  form: (props: FormProps<T>) => ReactNode
}

/** A list that an organisation keeps, and the form for one of them: the address says which is open. */
export function RecordsPage<T extends Named, B extends object>(props: Props<T, B>) {
  const { path, records, words, columns, form } = props
  const { open } = useSearch({ from: path })
  if (open) return <OpenRecord {...props} open={open} form={form} />
  return (
    <>
      <Title title={words.title}>
        <Link to={path} search={{ open: newRecord }} className={buttonLook()}>
          {words.add}
        </Link>
      </Title>
      <RecordList path={path} records={records} words={words} columns={columns} />
    </>
  )
}

function RecordList<T extends Named, B extends object>(props: Omit<Props<T, B>, 'form'>) {
  const { path, records, words, columns } = props
  const query = useInfiniteQuery(records.pages)
  const [deleting, setDeleting] = useState<T | null>(null)
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const found = pages.flatMap(({ items }) => items)
        if (found.length === 0) {
          return (
            <EmptyState title={words.none}>
              <p>{words.noneText}</p>
            </EmptyState>
          )
        }
        return (
          <>
            <Table
              caption={words.title}
              heads={[m.record_name(), ...columns.map(({ head }) => head), m.guest_act()]}
            >
              {found.map((record) => (
                <Row key={record.id}>
                  <Cell>
                    <Link
                      to={path}
                      search={{ open: record.id }}
                      className="font-semibold text-primary"
                    >
                      {record.name}
                    </Link>
                  </Cell>
                  {columns.map(({ head, cell }) => (
                    <Cell key={head} head={head}>
                      {cell(record)}
                    </Cell>
                  ))}
                  <Cell>
                    <Button
                      look="quiet"
                      className="-my-2 -ms-3 whitespace-nowrap"
                      aria-label={m.delete_named({ name: record.name })}
                      onClick={() => setDeleting(record)}
                    >
                      {m.delete_it()}
                    </Button>
                  </Cell>
                </Row>
              ))}
            </Table>
            <ShowMore query={query} />
            <DeleteRecord records={records} record={deleting} onClose={() => setDeleting(null)} />
          </>
        )
      }}
    </Loaded>
  )
}

function OpenRecord<T extends Named, B extends object>(props: Props<T, B> & { open: string }) {
  const { path, records, words, form, open } = props
  const isNew = open === newRecord
  const navigate = useNavigate()
  const queries = useQueryClient()
  const one = useQuery({ ...records.one(open), enabled: !isNew, refetchOnWindowFocus: false })
  const back = () => void navigate({ to: path, search: {} })
  const saved = (record: T) => {
    announce({ text: m.said_record_saved({ name: record.name }) })
    void queries.invalidateQueries()
    back()
  }
  return (
    <>
      <BackLink to={path} search={{}}>
        {words.title}
      </BackLink>
      {isNew ? (
        <>
          <Title title={words.add} />
          {form({ loaded: null, onSaved: saved, onCancel: back })}
        </>
      ) : (
        <Loaded query={one}>
          {(loaded) => (
            <>
              <Title title={loaded.data.name} />
              {form({ loaded, onSaved: saved, onCancel: back })}
            </>
          )}
        </Loaded>
      )}
    </>
  )
}
