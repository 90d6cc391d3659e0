import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { roundWords } from '../../shared/words'
import { Sheet } from './Sheet'

type Plan = Pick<components['schemas']['DialoguePlan'], 'title' | 'tables' | 'questions'>

/** A card for every table: the number to both sides, and for who sits behind it what is asked. */
export function TableCards({ plan }: { plan: Plan }) {
  return Array.from({ length: plan.tables }, (_, index) => index + 1).map((number) => (
    <Sheet key={number}>
      <div className="paper folded">
        <div className="folded-back table-questions" data-many={plan.questions.length > 5}>
          <p className="table-title">{m.paper_table({ number })}</p>
          <ol>
            {plan.questions.map(({ round, text }) => (
              <li key={round + text}>
                <strong>{roundWords[round]()}</strong>
                <br />
                {text}
              </li>
            ))}
          </ol>
        </div>
        <div className="folded-front table-number">
          <p>{m.paper_table_word()}</p>
          <p className="table-figure">{number}</p>
          <p className="table-title">{plan.title}</p>
        </div>
      </div>
    </Sheet>
  ))
}
