import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { getLocale } from '../../paraglide/runtime'
import { moment } from '../../shared/dates'
import { Notice } from '../../shared/ui/Notice'

type Schemas = components['schemas']

const holidayWords: Record<Schemas['PublicHoliday'], () => string> = {
  NEW_YEAR: m.holiday_new_year,
  GOOD_FRIDAY: m.holiday_good_friday,
  EASTER_SUNDAY: m.holiday_easter_sunday,
  EASTER_MONDAY: m.holiday_easter_monday,
  KINGS_DAY: m.holiday_kings_day,
  REMEMBRANCE_DAY: m.holiday_remembrance_day,
  LIBERATION_DAY: m.holiday_liberation_day,
  ASCENSION_DAY: m.holiday_ascension_day,
  WHIT_SUNDAY: m.holiday_whit_sunday,
  WHIT_MONDAY: m.holiday_whit_monday,
  SINTERKLAAS_EVE: m.holiday_sinterklaas_eve,
  CHRISTMAS_EVE: m.holiday_christmas_eve,
  CHRISTMAS_DAY: m.holiday_christmas_day,
  BOXING_DAY: m.holiday_boxing_day,
  NEW_YEARS_EVE: m.holiday_new_years_eve,
}

const regionWords: Record<Schemas['SchoolRegion'], () => string> = {
  NORTH: m.region_north,
  MIDDLE: m.region_middle,
  SOUTH: m.region_south,
}

/** What else is on the day, as sentences. It warns and never stops anybody. */
export function Clashes({ clashes }: { clashes: Schemas['Clashes'] }) {
  const sentences = sentencesOf(clashes)
  return (
    <div role="status">
      {sentences.length > 0 ? (
        <Notice tone="warm" title={m.clash_title()}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : (
        <p>{m.clash_none()}</p>
      )}
      {!clashes.schoolHolidaysKnown && <p className="text-ink-soft">{m.clash_unknown()}</p>}
    </div>
  )
}

function sentencesOf({ publicHoliday, quietDays, dialoguesNear }: Schemas['Clashes']) {
  return [
    ...(publicHoliday ? [m.clash_holiday({ holiday: holidayWords[publicHoliday]() })] : []),
    ...quietDays.map((quiet) => {
      const name = getLocale() === 'en' ? quiet.nameInEnglish : quiet.name
      return quiet.region
        ? m.clash_quiet_region({ name, region: regionWords[quiet.region]() })
        : m.clash_quiet({ name })
    }),
    ...dialoguesNear.map(({ title, startsAt, venue }) =>
      m.clash_dialogue({ title, when: moment(startsAt), venue }),
    ),
  ]
}
