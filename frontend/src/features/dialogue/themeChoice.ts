import type { components } from '../../api/schema'
import type { PlanDraft, Question } from './planDraft'

type Theme = components['schemas']['Theme']

const asText = (questions: readonly Question[]) =>
  JSON.stringify(questions.map(({ round, text }) => [round, text]))

/**
 * What choosing a theme changes: its questions are copied in. Questions that somebody rewrote stay;
 * those of the theme chosen before are nobody's own words and make way.
 */
export function choosing(
  themeId: string,
  draft: Pick<PlanDraft, 'themeId' | 'questions'>,
  themes: readonly Theme[],
): Partial<PlanDraft> {
  const questionsOf = (id: string) => themes.find((theme) => theme.id === id)?.questions ?? []
  const untouched =
    draft.questions.length === 0 || asText(draft.questions) === asText(questionsOf(draft.themeId))
  return untouched ? { themeId, questions: questionsOf(themeId) } : { themeId }
}
