import { Link } from '@tanstack/react-router'
import type { PlanChoices } from '../../features/dialogue/PlanForm'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { Notice } from '../../shared/ui/Notice'

/** A dialogue needs a theme and a venue; who has none yet is told where to make them. */
export function PlanGroundwork({ choices }: { choices: PlanChoices }) {
  if (choices.themes.length > 0 && choices.venues.length > 0) return null
  return (
    <div className="mb-6 max-w-3xl">
      <Notice tone="warm" title={m.groundwork_title()}>
        <ul>
          {choices.themes.length === 0 && (
            <li>
              <Link to={paths.themes}>{m.first_theme()}</Link>
            </li>
          )}
          {choices.venues.length === 0 && (
            <li>
              <Link to={paths.venues}>{m.first_venue()}</Link>
            </li>
          )}
        </ul>
      </Notice>
    </div>
  )
}
