import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { dayOf, longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { MarkdownText } from '../../shared/ui/MarkdownText'
import { LessonForm } from './LessonForm'
import { type Lesson, readLesson, removeLesson } from './lessons'
import { ProposalState } from './ProposalState'
import { ProposeLesson } from './ProposeLesson'
import type { TrajectoryDetails } from './trajectoryDetails'

interface Props {
  trajectory: TrajectoryDetails
  lesson: Lesson
}

/** A lesson: to say in other words as long as it is ours alone, and to give to the toolkit. */
export function LessonCard({ trajectory, lesson }: Props) {
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: () => readLesson(trajectory.id, lesson.id),
  })
  const removing = useMutation({
    mutationFn: () => removeLesson(trajectory.id, lesson.id),
    onSuccess: () => announce({ text: m.lesson_said_removed() }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['trajectories'] }),
  })
  if (changing.data) {
    return (
      <li>
        <LessonForm
          trajectoryId={trajectory.id}
          loaded={changing.data}
          onClose={() => changing.reset()}
        />
      </li>
    )
  }
  const error = changing.error ?? removing.error
  return (
    <li className="grid gap-3 rounded-card border border-line bg-card p-4 sm:p-5">
      <div>
        <h3 className="text-xl">{lesson.title}</h3>
        <p className="text-ink-soft">
          {m.lesson_by({ name: lesson.learnedBy ?? '…', day: longDay(dayOf(lesson.learnedAt)) })}
        </p>
      </div>
      <MarkdownText body={lesson.body} />
      {error && <Failure error={error} />}
      {lesson.proposal ? (
        <ProposalState news={lesson.proposal} />
      ) : (
        <>
          <ProposeLesson trajectory={trajectory} lesson={lesson} />
          <div className="flex flex-wrap gap-3">
            <Button look="quiet" busy={changing.isPending} onClick={() => changing.mutate()}>
              {m.lesson_change()}
            </Button>
            <Button look="quiet" busy={removing.isPending} onClick={() => removing.mutate()}>
              {m.lesson_remove()}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}
