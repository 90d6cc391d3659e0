import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Schemas = components['schemas']

export const milestoneWords: Record<Schemas['MilestoneKind'], () => string> = {
  KNOWLEDGE_MEETING: m.milestone_knowledge_meeting,
  FILM: m.milestone_film,
  TOOLKIT_ADDITION: m.milestone_toolkit_addition,
  OTHER: m.milestone_other,
}

/** A goal by its name, and what it means in one sentence. */
export const programmeGoalWords: Record<Schemas['ProgrammeGoal'], [() => string, () => string]> = {
  REACH_AND_STRENGTHEN: [m.programme_goal_reach, m.programme_goal_reach_text],
  TRAIN_ADVISERS: [m.programme_goal_train, m.programme_goal_train_text],
  KNOWLEDGE_AND_SCOPE: [m.programme_goal_scope, m.programme_goal_scope_text],
  SHARE_AND_ENRICH: [m.programme_goal_share, m.programme_goal_share_text],
}

export const initiativeGoalWords: Record<Schemas['InitiativeGoal'], [() => string, () => string]> =
  {
    NETWORK: [m.initiative_goal_network, m.initiative_goal_network_text],
    BELONGING: [m.initiative_goal_belonging, m.initiative_goal_belonging_text],
    MEANING: [m.initiative_goal_meaning, m.initiative_goal_meaning_text],
  }
