import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { PageHead } from '../PageHead'

const rounds = [
  [m.round_acquaintance, m.about_round_acquaintance],
  [m.round_experiences, m.about_round_experiences],
  [m.round_dreams, m.about_round_dreams],
  [m.round_acting, m.about_round_acting],
] as const

const questions = [
  [m.about_who_question, m.about_who_answer],
  [m.about_cost_question, m.about_cost_answer],
  [m.about_online_question, m.about_online_answer],
  [m.about_after_question, m.about_after_answer],
  [m.about_privacy_question, m.about_privacy_answer],
] as const

/** What happens at such a table, for who has never heard of it. */
export function AboutPage() {
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.about_title()} />
      <h1 className="text-4xl sm:text-5xl">{m.about_title()}</h1>
      <p className="text-xl">{m.about_intro()}</p>
      <section aria-labelledby="rondes" className="grid gap-4">
        <h2 id="rondes" className="text-2xl">
          {m.about_rounds_title()}
        </h2>
        <ol className="grid gap-4 sm:grid-cols-2">
          {rounds.map(([name, text], index) => (
            <li key={name()} className="rounded-card border border-line bg-card p-5">
              <span className="font-display text-3xl font-bold text-accent">{index + 1}</span>
              <h3 className="text-xl">{name()}</h3>
              <p>{text()}</p>
            </li>
          ))}
        </ol>
        <p>{m.about_rounds_note()}</p>
      </section>
      <section aria-labelledby="vragen" className="grid gap-5">
        <h2 id="vragen" className="text-2xl">
          {m.about_questions_title()}
        </h2>
        {questions.map(([question, text]) => (
          <div key={question()}>
            <h3 className="text-xl">{question()}</h3>
            <p>{text()}</p>
          </div>
        ))}
      </section>
      <p className="flex flex-wrap gap-3 print:hidden">
        <Link to={paths.agenda} className={buttonLook()}>
          {m.to_agenda()}
        </Link>
        <Link to={paths.offerTable} className={buttonLook('secondary')}>
          {m.offer_title()}
        </Link>
      </p>
    </div>
  )
}
