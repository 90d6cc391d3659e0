import { m } from '../../paraglide/messages'
import { Checkbox } from '../../shared/ui/choices'
import type { DraftPart } from './DeskSignUp'
import { type ConsentText, purposesOf } from './deskDraft'

/** The texts to read aloud; each is ticked when the person on the line says yes to it. */
export function SpokenConsents({
  draft,
  onChange,
  mistakeAt,
  texts,
}: DraftPart & { texts: readonly ConsentText[] }) {
  const asked = purposesOf(draft)
  const toggle = (purpose: ConsentText['purpose'], agreed: boolean) => {
    const others = draft.consents.filter((each) => each !== purpose)
    onChange({ consents: agreed ? [...others, purpose] : others })
  }
  return (
    <fieldset className="rounded-card border border-line bg-card p-4">
      <legend className="px-1 font-semibold">{m.desk_read_aloud()}</legend>
      <p className="text-ink-soft">{m.desk_read_aloud_hint()}</p>
      {texts
        .filter(({ purpose }) => asked.includes(purpose))
        .map(({ purpose, text, language }) => (
          <Checkbox
            key={purpose}
            id={`consents-${purpose}`}
            label={<q lang={language.toLowerCase()}>{text}</q>}
            error={mistakeAt(`/consents/${purpose}`)}
            checked={draft.consents.includes(purpose)}
            onChange={(event) => toggle(purpose, event.target.checked)}
          />
        ))}
    </fieldset>
  )
}
