import { type Mistake, missing } from '../../shared/form/mistakes'
import type { AdviceProgramme, MilestoneKind, NewAdviceProgramme } from './programmes'

export interface PlacesDraft {
  region: string
  places: string
}

export interface MilestoneDraft {
  kind: MilestoneKind
  title: string
  dueOn: string
  doneOn: string
}

export interface ProgrammeDraft {
  name: string
  beginsOn: string
  endsOn: string
  target: string
  regions: PlacesDraft[]
  milestones: MilestoneDraft[]
}

/** Forty is the programme that this was made for. */
export const newProgramme: ProgrammeDraft = {
  name: '',
  beginsOn: '',
  endsOn: '',
  target: '40',
  regions: [],
  milestones: [],
}

export const draftOf = (programme: AdviceProgramme): ProgrammeDraft => ({
  name: programme.name,
  beginsOn: programme.beginsOn,
  endsOn: programme.endsOn,
  target: String(programme.target),
  regions: programme.regions.map(({ region, places }) => ({ region, places: String(places) })),
  milestones: programme.milestones.map(({ doneOn, ...rest }) => ({
    ...rest,
    doneOn: doneOn ?? '',
  })),
})

export const bodyOf = (draft: ProgrammeDraft): NewAdviceProgramme => ({
  ...draft,
  target: Number(draft.target),
  regions: draft.regions.map(({ region, places }) => ({ region, places: Number(places) })),
  milestones: draft.milestones.map(({ doneOn, ...rest }) => ({ ...rest, doneOn: doneOn || null })),
})

/** How many places the regions have together: what to aim for, which may differ from the target. */
export const placesTogether = (regions: readonly { places: string | number }[]) =>
  regions.reduce((sum, { places }) => sum + Number(places), 0)

export function mistakesIn(draft: ProgrammeDraft): Mistake[] {
  const at = (list: string, index: number, mistakes: Mistake[]) =>
    mistakes.map(({ pointer, detail }) => ({ pointer: `/${list}/${index}${pointer}`, detail }))
  return [
    ...missing(draft, ['name', 'beginsOn', 'endsOn', 'target']),
    ...draft.regions.flatMap((region, index) =>
      at('regions', index, missing(region, ['region', 'places'])),
    ),
    ...draft.milestones.flatMap((milestone, index) =>
      at('milestones', index, missing(milestone, ['title', 'dueOn'])),
    ),
  ]
}
