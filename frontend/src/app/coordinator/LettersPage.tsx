import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { addressOf, LetterPaper } from '../../features/message/LetterPaper'
import { type LetterToPrint, letters, notePrinted } from '../../features/message/letters'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { paths } from '../../shared/paths'
import { AddressLabels } from '../../shared/ui/AddressLabels'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { LoadedPage } from './LoadedPage'
import { Title } from './Title'

/** Letters to print and post: for who has neither mail nor telephone. */
export function LettersPage() {
  const { op } = useSearch({ from: paths.letters })
  const query = useQuery(letters)
  return (
    <LoadedPage query={query}>
      {(found) => (
        <>
          <div className="print:hidden">
            <Title title={m.nav_letters()}>{found.length > 0 && <Acts letters={found} />}</Title>
            {found.length > 0 && <OnWhat />}
          </div>
          {found.length === 0 ? (
            <EmptyState title={m.letters_none()}>
              <p>{m.letters_none_next()}</p>
            </EmptyState>
          ) : op === 'etiketten' ? (
            <AddressLabels addresses={found.map(addressOf)} />
          ) : (
            <div className="grid gap-6 print:block">
              {found.map((letter) => (
                <LetterPaper key={letter.id} letter={letter} />
              ))}
            </div>
          )}
        </>
      )}
    </LoadedPage>
  )
}

/** The letter has its address behind a window; who has envelopes without one prints labels. */
function OnWhat() {
  return (
    <nav aria-label={m.papers_choose()} className="mb-5 grid justify-items-start gap-2">
      <p className="max-w-prose">{m.letters_window()}</p>
      <div className="flex flex-wrap gap-2">
        <Link to={paths.letters} activeOptions={{ exact: true }} className={choice}>
          {m.nav_letters()}
        </Link>
        <Link to={paths.letters} search={{ op: 'etiketten' }} className={choice}>
          {m.letters_labels()}
        </Link>
      </div>
    </nav>
  )
}

const choice = `${buttonLook('secondary')} aria-[current=page]:bg-primary-soft`

/** First they are printed, then they are noted as sent: who runs out of paper has lost nothing. */
function Acts({ letters: shown }: { letters: LetterToPrint[] }) {
  const queries = useQueryClient()
  const noting = useMutation({
    mutationFn: async () => {
      for (const { id } of shown) await notePrinted(id)
    },
    onSuccess: () => announce({ text: m.said_letters_sent({ count: shown.length }) }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['letters'] })
      void queries.invalidateQueries({ queryKey: ['messages'] })
    },
  })
  return (
    <>
      {noting.error && <Failure error={noting.error} />}
      <Button onClick={() => window.print()}>{m.letters_print({ count: shown.length })}</Button>
      <Button look="secondary" busy={noting.isPending} onClick={() => noting.mutate()}>
        {m.letters_sent()}
      </Button>
    </>
  )
}
