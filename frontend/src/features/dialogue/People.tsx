import { m } from '../../paraglide/messages'
import type { DialogueDetails } from './dialogues'

/** Who somebody will meet: a name at the door makes it easier to come alone. */
export function People({ dialogue }: { dialogue: DialogueDetails }) {
  const lines = [
    dialogue.welcomeName && m.people_welcome({ name: dialogue.welcomeName }),
    dialogue.facilitatorName && m.people_facilitator({ name: dialogue.facilitatorName }),
    dialogue.hostName && m.people_host({ name: dialogue.hostName }),
    m.people_organiser({ name: dialogue.organisation.name }),
    dialogue.coOrganisers.length > 0 &&
      m.people_together_with({ names: dialogue.coOrganisers.join(', ') }),
  ].filter((line) => typeof line === 'string')
  return (
    <section aria-labelledby="wie" className="grid gap-2">
      <h2 id="wie" className="text-2xl">
        {m.people_title()}
      </h2>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
