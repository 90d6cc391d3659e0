import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { Checkbox } from '../../shared/ui/choices'
import { type Lesson, proposeLesson } from './lessons'
import type { TrajectoryDetails } from './trajectoryDetails'

interface Props {
  trajectory: TrajectoryDetails
  lesson: Lesson
}

/** One press gives a lesson to the toolkit. The initiative is named only when it said yes. */
export function ProposeLesson({ trajectory, lesson }: Props) {
  const queries = useQueryClient()
  const [sourceAgreed, setSourceAgreed] = useState(false)
  const proposing = useMutation({
    mutationFn: () => proposeLesson(trajectory.id, lesson.id, { sourceAgreed }),
    onSuccess: () => announce({ text: m.lesson_said_proposed() }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['trajectories'] }),
  })
  return (
    <div className="grid gap-2">
      <Checkbox
        id={`genoemd-${lesson.id}`}
        label={m.lesson_source_agreed({ name: trajectory.initiative.name })}
        checked={sourceAgreed}
        onChange={({ target }) => setSourceAgreed(target.checked)}
      />
      {proposing.error && <Failure error={proposing.error} />}
      <Button
        className="justify-self-start"
        busy={proposing.isPending}
        onClick={() => proposing.mutate()}
      >
        {m.lesson_propose()}
      </Button>
    </div>
  )
}
