import { useNavigate } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { Checkbox } from '../../shared/ui/choices'
import { useChosen, useMakeBooklet } from './booklet'
import type { ArticleSummary } from './toolkit'

const most = 20

/** Whether an article goes into the booklet. */
export function ForBooklet({ article }: { article: ArticleSummary }) {
  const { chosen, toggle } = useChosen()
  const isChosen = chosen.includes(article.id)
  return (
    <Checkbox
      id={`boekje-${article.id}`}
      label={
        <>
          {m.toolkit_choose()}
          <span className="sr-only">: {article.title}</span>
        </>
      }
      checked={isChosen}
      disabled={!isChosen && chosen.length >= most}
      onChange={() => toggle(article.id)}
    />
  )
}

/** What was chosen, and the way to the booklet; it stays in sight while somebody goes on choosing. */
export function ChosenBar() {
  const { chosen, clear } = useChosen()
  const navigate = useNavigate()
  const making = useMakeBooklet(({ id }) => {
    clear()
    void navigate({ to: paths.booklet, params: { id } })
  })
  if (chosen.length === 0) return null
  return (
    <section
      aria-label={m.toolkit_booklet()}
      className="sticky bottom-0 grid gap-2 rounded-t-card border-2 border-primary bg-card p-4 print:hidden"
    >
      <p role="status" className="font-semibold">
        {m.toolkit_chosen({ count: chosen.length })}
      </p>
      {making.error && <Failure error={making.error} />}
      <div className="flex flex-wrap gap-3">
        <Button busy={making.isPending} onClick={() => making.mutate(chosen)}>
          {m.toolkit_make_booklet()}
        </Button>
        <Button look="quiet" onClick={clear}>
          {m.toolkit_choose_none()}
        </Button>
      </div>
    </section>
  )
}
