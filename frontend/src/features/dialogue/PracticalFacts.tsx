import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { formatWords, languageWords } from '../../shared/words'
import type { DialogueDetails } from './dialogues'

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="border-t border-line py-3 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-4">
      <dt className="font-semibold">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function accessFacts({ venue }: DialogueDetails): string[] {
  return [
    venue.stepFree ? m.access_step_free() : m.access_steps(),
    venue.accessibleToilet ? m.access_toilet() : m.access_no_toilet(),
    venue.hearingLoop ? m.access_hearing_loop() : m.access_no_hearing_loop(),
  ]
}

/** What somebody wants to know before they dare to come. What a place lacks is said as plainly. */
export function PracticalFacts({ dialogue }: { dialogue: DialogueDetails }) {
  return (
    <dl>
      <Fact label={m.fact_format()}>{formatWords[dialogue.format]()}</Fact>
      <Fact label={m.fact_language()}>
        {languageWords[dialogue.language]()}
        {dialogue.interpreter && `. ${m.fact_interpreter({ interpreter: dialogue.interpreter })}`}
      </Fact>
      <Fact label={m.fact_price()}>{dialogue.price ?? m.free()}</Fact>
      <Fact label={m.fact_food()}>{dialogue.food ?? m.fact_no_food()}</Fact>
      <Fact label={m.fact_children()}>
        {dialogue.childrenWelcome ? m.fact_children_yes() : m.fact_children_no()}
      </Fact>
      <Fact label={m.fact_access()}>
        <ul>
          {accessFacts(dialogue).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Fact>
      {dialogue.venue.directions && (
        <Fact label={m.fact_directions()}>{dialogue.venue.directions}</Fact>
      )}
    </dl>
  )
}
