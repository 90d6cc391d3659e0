import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Select } from '../../shared/ui/controls'
import { changeReminderDays, reminderSettings } from './templates'

/** More than a week before, people forget again. */
const choices = [0, 1, 2, 3, 4, 5, 6, 7]

/** How many days before a dialogue people are reminded. */
export function ReminderDays() {
  const { data } = useQuery(reminderSettings)
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: (days: number) => changeReminderDays(data?.etag ?? '', days),
    onSuccess: () => announce({ text: m.said_reminder_days() }),
    onSettled: () => queries.invalidateQueries({ queryKey: reminderSettings.queryKey }),
  })
  if (!data) return null
  return (
    <div className="grid max-w-sm gap-3">
      {changing.error && <Failure error={changing.error} />}
      <Select
        id="reminderDays"
        label={m.reminder_days()}
        hint={m.reminder_days_hint()}
        value={data.data.reminderDays}
        disabled={changing.isPending}
        onChange={({ target }) => changing.mutate(Number(target.value))}
      >
        {choices.map((days) => (
          <option key={days} value={days}>
            {days === 0 ? m.reminder_same_day() : m.reminder_days_before({ count: days })}
          </option>
        ))}
      </Select>
    </div>
  )
}
