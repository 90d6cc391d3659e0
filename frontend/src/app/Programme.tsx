import type { components } from '../api/schema'
import { WeekGrid } from '../features/campaign/WeekGrid'
import { weeksOf } from '../features/campaign/weekGrid'
import { DayProgramme, DialogueLink } from '../features/dialogue/DayProgramme'
import type { DialogueSummary } from '../features/dialogue/dialogues'
import { seatsInWords } from '../features/dialogue/standing'
import { m } from '../paraglide/messages'
import { time } from '../shared/dates'

interface Props {
  campaign: components['schemas']['Campaign']
  dialogues: readonly DialogueSummary[]
}

/** The grid needs width. Where there is none, and on paper, the same stands day by day. */
export function Programme({ campaign, dialogues }: Props) {
  return (
    <>
      <div className="hidden gap-10 lg:grid print:hidden">
        {weeksOf(campaign.startsOn, campaign.endsOn).map((days, index) => (
          <WeekGrid
            key={days[0]}
            days={days}
            items={dialogues}
            caption={m.week_number({ number: index + 1 })}
          >
            {(dialogue) => (
              <>
                <strong className="block">{time(dialogue.startsAt)}</strong>
                <DialogueLink dialogue={dialogue} />
                <span className="block">{dialogue.venue.name}</span>
                <span className="block text-accent">{seatsInWords(dialogue)}</span>
              </>
            )}
          </WeekGrid>
        ))}
      </div>
      <div className="grid gap-8 lg:hidden print:grid print:gap-4">
        <DayProgramme dialogues={dialogues} />
      </div>
    </>
  )
}
