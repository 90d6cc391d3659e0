import { m } from '../../paraglide/messages'
import { Checkbox, RadioGroup } from '../../shared/ui/choices'
import { TextArea } from '../../shared/ui/controls'
import type { Approach } from './followUpCalls'
import type { CallNote } from './useCallNote'

const questions = {
  did: m.followup_did,
  helped: m.followup_helped,
  needed: m.followup_needed,
} as const

/** What they said: three questions in their words, and one tap each for what they see and keep. */
export function ReachedCallFields({
  note: { draft, write, mistakes },
  approaches,
}: {
  note: CallNote
  approaches: readonly Approach[]
}) {
  return (
    <>
      <p className="text-ink-soft">{m.followup_no_names()}</p>
      {(['did', 'helped', 'needed'] as const).map((question) => (
        <TextArea
          key={question}
          id={question}
          label={questions[question]()}
          rows={3}
          maxLength={4000}
          required={question === 'did'}
          value={draft[question]}
          error={mistakes.find(({ pointer }) => pointer === `/${question}`)?.detail}
          onChange={({ target }) => write({ [question]: target.value })}
        />
      ))}
      {approaches.length > 0 && (
        <fieldset>
          <legend className="mb-1 font-semibold">{m.followup_kept_question()}</legend>
          {approaches.map(({ words }, index) => (
            <Checkbox
              key={words}
              id={`approaches-${index}-kept`}
              label={words}
              checked={draft.kept.includes(words)}
              onChange={({ target }) =>
                write({
                  kept: target.checked
                    ? [...draft.kept, words]
                    : draft.kept.filter((each) => each !== words),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <RadioGroup
        name="perspectiveAfter"
        legend={m.followup_perspective()}
        options={['1', '2', '3', '4', '5'].map((value) => ({
          value,
          label: value === '1' ? m.followup_no_idea() : value === '5' ? m.followup_know() : value,
        }))}
        value={draft.perspectiveAfter || null}
        onChange={(perspectiveAfter) => write({ perspectiveAfter })}
      />
    </>
  )
}
