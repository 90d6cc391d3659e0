import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { LetterPaper } from '../../features/message/LetterPaper'
import { type LetterToPrint, letters, notePrinted } from '../../features/message/letters'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { EmptyState } from '../../shared/ui/states'
import { Title } from './Title'

/** Letters to print and post: for who has neither mail nor telephone. */
export function LettersPage() {
  const query = useQuery(letters)
  return (
    <Loaded query={query}>
      {(found) => (
        <>
          <div className="print:hidden">
            <Title title={m.nav_letters()}>{found.length > 0 && <Acts letters={found} />}</Title>
          </div>
          {found.length === 0 ? (
            <EmptyState title={m.letters_none()}>
              <p>{m.letters_none_next()}</p>
            </EmptyState>
          ) : (
            <div className="grid gap-6 print:block">
              {found.map((letter) => (
                <LetterPaper key={letter.id} letter={letter} />
              ))}
            </div>
          )}
        </>
      )}
    </Loaded>
  )
}

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
