import { m } from '../../paraglide/messages'
import { FieldRow } from '../../shared/form/FormSection'
import { Button } from '../../shared/ui/Button'
import { Select, TextField } from '../../shared/ui/controls'
import type { MilestoneDraft } from './programmeDraft'
import type { MilestoneKind } from './programmes'
import { milestoneWords } from './programmeWords'

interface Props {
  milestones: MilestoneDraft[]
  mistakeAt: (pointer: string) => string | undefined
  onChange: (milestones: MilestoneDraft[]) => void
}

const noneYet: MilestoneDraft = { kind: 'KNOWLEDGE_MEETING', title: '', dueOn: '', doneOn: '' }

/** What the programme promised besides its trajectories, and when it was done. */
export function MilestonesField({ milestones, mistakeAt, onChange }: Props) {
  const change = (index: number, part: Partial<MilestoneDraft>) =>
    onChange(milestones.map((each, at) => (at === index ? { ...each, ...part } : each)))
  const field = (index: number, key: 'title' | 'dueOn' | 'doneOn') => ({
    id: `milestones-${index}-${key}`,
    value: milestones[index]?.[key] ?? '',
    error: mistakeAt(`/milestones/${index}/${key}`),
    onChange: ({ target }: { target: { value: string } }) => change(index, { [key]: target.value }),
  })
  return (
    <div className="grid gap-6">
      {milestones.map(({ kind }, index) => (
        <fieldset key={index} className="grid gap-3 border-s-4 border-line ps-4">
          <legend className="font-semibold">{m.milestone_number({ number: index + 1 })}</legend>
          <FieldRow>
            <Select
              id={`milestones-${index}-kind`}
              label={m.milestone_kind()}
              value={kind}
              onChange={({ target }) => change(index, { kind: target.value as MilestoneKind })}
            >
              {Object.entries(milestoneWords).map(([value, word]) => (
                <option key={value} value={value}>
                  {word()}
                </option>
              ))}
            </Select>
            <TextField {...field(index, 'title')} label={m.milestone_title()} maxLength={120} />
            <TextField {...field(index, 'dueOn')} type="date" label={m.milestone_due()} />
            <TextField {...field(index, 'doneOn')} type="date" label={m.milestone_done_on()} />
          </FieldRow>
          <Button
            look="quiet"
            className="justify-self-start"
            aria-label={m.milestone_remove({ number: index + 1 })}
            onClick={() => onChange(milestones.filter((_, at) => at !== index))}
          >
            {m.remove()}
          </Button>
        </fieldset>
      ))}
      <Button
        look="secondary"
        className="justify-self-start"
        onClick={() => onChange([...milestones, noneYet])}
      >
        {m.milestone_add()}
      </Button>
    </div>
  )
}
