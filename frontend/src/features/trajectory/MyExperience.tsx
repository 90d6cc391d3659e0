import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { useForm } from '../../shared/form/useForm'
import { Checkbox } from '../../shared/ui/choices'
import { TextArea } from '../../shared/ui/controls'
import type { Experience, MyTrajectory } from './myTrajectory'

interface Props {
  mine: MyTrajectory
  say: (said: Experience) => Promise<unknown>
}

/** What we tried, and whether others may hear of it: that can be taken back. */
export function MyExperience({ mine, say }: Props) {
  const saying = useMutation({ mutationFn: say })
  const form = useForm({ tried: mine.tried ?? '', exampleShown: mine.exampleShown }, saying.error)
  const { tried, exampleShown } = form.draft
  return (
    <section aria-labelledby="geprobeerd" className="grid gap-4">
      <h2 id="geprobeerd" className="text-2xl">
        {m.my_experience_title()}
      </h2>
      <p>{m.my_experience_intro()}</p>
      <FormShell
        onSubmit={() => saying.mutate({ tried: tried.trim() || null, exampleShown })}
        busy={saying.isPending}
        error={saying.error}
        mistakes={form.mistakes}
        submitLabel={m.my_experience_save()}
      >
        <TextArea
          {...form.text('tried')}
          label={m.my_experience_tried()}
          hint={m.no_names_hint()}
          maxLength={2000}
        />
        <Checkbox {...form.tick('exampleShown')} label={m.my_experience_shown()} />
      </FormShell>
      <p role="status" className="font-semibold empty:hidden">
        {saying.isSuccess && m.said_my_experience()}
      </p>
    </section>
  )
}
