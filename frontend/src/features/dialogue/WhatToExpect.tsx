import { m } from '../../paraglide/messages'
import { roundWords } from '../../shared/words'
import type { DialogueDetails } from './dialogues'

/** How such an evening goes, and the questions on the table: no surprises for who comes alone. */
export function WhatToExpect({ dialogue }: { dialogue: DialogueDetails }) {
  const lang = dialogue.language.toLowerCase()
  return (
    <section aria-labelledby="verwachten" className="grid gap-4">
      <h2 id="verwachten" className="text-2xl">
        {m.expect_title()}
      </h2>
      {dialogue.expectations ? (
        <p lang={lang} className="whitespace-pre-line">
          {dialogue.expectations}
        </p>
      ) : (
        <p>{m.expect_default()}</p>
      )}
      {dialogue.questions.length > 0 && (
        <>
          <h3 className="text-xl">{m.expect_questions()}</h3>
          <ol className="grid gap-3">
            {dialogue.questions.map((question, index) => (
              <li
                key={question.round + question.text}
                className="flex gap-4 rounded-card bg-sun-soft px-5 py-4"
              >
                <span
                  aria-hidden="true"
                  className="grid size-10 shrink-0 place-items-center rounded-full bg-sun font-display text-xl font-bold"
                >
                  {index + 1}
                </span>
                <span>
                  <span className="block font-semibold text-accent">
                    {roundWords[question.round]()}
                  </span>
                  <span lang={lang}>{question.text}</span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
