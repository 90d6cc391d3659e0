import { m } from '../../paraglide/messages'
import { roundWords } from '../../shared/words'
import type { DialogueDetails } from './dialogues'

/** How such an evening goes, and the questions on the table: no surprises for who comes alone. */
export function WhatToExpect({ dialogue }: { dialogue: DialogueDetails }) {
  return (
    <section aria-labelledby="verwachten" className="grid gap-4">
      <h2 id="verwachten" className="text-2xl">
        {m.expect_title()}
      </h2>
      <p className="whitespace-pre-line">{dialogue.expectations ?? m.expect_default()}</p>
      {dialogue.questions.length > 0 && (
        <>
          <h3 className="text-xl">{m.expect_questions()}</h3>
          <ol className="grid gap-3">
            {dialogue.questions.map((question) => (
              <li
                key={question.round + question.text}
                className="rounded-card border-s-8 border-sun bg-sun-soft px-5 py-3"
              >
                <span className="block font-semibold text-accent">
                  {roundWords[question.round]()}
                </span>
                {question.text}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
