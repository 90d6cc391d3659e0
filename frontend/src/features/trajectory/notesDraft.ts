import { dayOf, time } from '../../shared/dates'
import { instantOf } from '../../shared/localTime'
import type { ConversationNotes, TrajectoryDetails } from './trajectoryDetails'
import { goalWords, topicWords, worksOnWords } from './trajectoryWords'

type Topic = keyof typeof topicWords
type Goal = keyof typeof goalWords
type WorksOn = keyof typeof worksOnWords

export const topics = Object.keys(topicWords) as Topic[]
export const goals = Object.keys(goalWords) as Goal[]
export const worksOn = Object.keys(worksOnWords) as WorksOn[]

/** What an adviser writes down: a field per topic, a tick per goal, the names on one line. */
export type NotesDraft = Record<`topic-${Topic}`, string> &
  Record<`goal-${Goal}` | `works-${WorksOn}`, boolean> & {
    attendees: string
    perspective: '' | '1' | '2' | '3' | '4' | '5'
    heldOn: string
    heldClock: string
  }

export function draftOf(trajectory: TrajectoryDetails): NotesDraft {
  const { conversation } = trajectory
  const said = new Map(conversation?.notes.map(({ topic, words }) => [topic, words]))
  return {
    ...Object.fromEntries(topics.map((topic) => [`topic-${topic}`, said.get(topic) ?? ''])),
    ...Object.fromEntries(goals.map((goal) => [`goal-${goal}`, trajectory.goals.includes(goal)])),
    ...Object.fromEntries(
      worksOn.map((kind) => [`works-${kind}`, trajectory.worksOn.includes(kind)]),
    ),
    attendees: conversation?.attendees.join(', ') ?? '',
    perspective: (trajectory.perspectiveBefore?.toString() ?? '') as NotesDraft['perspective'],
    heldOn: conversation ? dayOf(conversation.startsAt) : '',
    heldClock: conversation ? time(conversation.startsAt) : '',
  } as NotesDraft
}

/** Only when it was held at another moment than planned, or was not planned, that is told as well. */
export function notesOf(draft: NotesDraft, trajectory: TrajectoryDetails): ConversationNotes {
  const { conversation } = trajectory
  const heldAt = instantOf(draft.heldOn, draft.heldClock)
  const asPlanned = conversation && Date.parse(conversation.startsAt) === Date.parse(heldAt ?? '')
  return {
    attendees: draft.attendees
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    notes: topics
      .map((topic) => ({ topic, words: draft[`topic-${topic}`].trim() }))
      .filter(({ words }) => words),
    goals: goals.filter((goal) => draft[`goal-${goal}`]),
    worksOn: worksOn.filter((kind) => draft[`works-${kind}`]),
    perspectiveBefore: draft.perspective ? Number(draft.perspective) : null,
    held:
      asPlanned || !heldAt
        ? null
        : {
            way: conversation?.way ?? trajectory.wantedWay,
            place: conversation?.place ?? null,
            startsAt: heldAt,
          },
  }
}
