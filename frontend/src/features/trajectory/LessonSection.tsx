import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { LessonCard } from './LessonCard'
import { LessonForm } from './LessonForm'
import { lessons } from './lessons'
import type { Step } from './trajectories'
import { type TrajectoryDetails, trajectory as trajectoryQuery } from './trajectoryDetails'

const learning: readonly Step[] = ['ADVICE', 'CALL', 'LESSONS', 'CLOSED', 'NOT_REACHED']

/** What others can learn from it; the first lesson closes it, and each may go to the toolkit. */
export function LessonSection({ trajectoryId }: { trajectoryId: string }) {
  const query = useQuery(trajectoryQuery(trajectoryId))
  return (
    <section aria-labelledby="lessen" className="grid gap-5">
      <h2 id="lessen" className="text-2xl">
        {m.lesson_title()}
      </h2>
      <Loaded query={query} rows={1}>
        {({ data }) =>
          learning.includes(data.step) ? <Lessons of={data} /> : <p>{m.lesson_later()}</p>
        }
      </Loaded>
    </section>
  )
}

function Lessons({ of }: { of: TrajectoryDetails }) {
  const query = useQuery(lessons(of.id))
  const [writing, setWriting] = useState(false)
  return (
    <>
      {of.step === 'LESSONS' && <p>{m.lesson_closes()}</p>}
      <Loaded query={query} rows={1}>
        {(learned) => (
          <ul className="grid gap-4">
            {learned.map((lesson) => (
              <LessonCard key={lesson.id} trajectory={of} lesson={lesson} />
            ))}
          </ul>
        )}
      </Loaded>
      {writing ? (
        <LessonForm trajectoryId={of.id} loaded={null} onClose={() => setWriting(false)} />
      ) : (
        <Button
          look={of.step === 'LESSONS' ? 'primary' : 'secondary'}
          className="justify-self-start"
          onClick={() => setWriting(true)}
        >
          {m.lesson_write()}
        </Button>
      )}
    </>
  )
}
