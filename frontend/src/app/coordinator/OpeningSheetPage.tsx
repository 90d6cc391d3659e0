import { Link, useParams } from '@tanstack/react-router'
import { OpeningSheet } from '../../features/action/OpeningSheet'
import { sheetOf } from '../../features/action/sheets'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { BackLink } from '../BackLink'
import { Title } from './Title'

/** The opening sheet of one dialogue: to settle, for the wall, and on paper. */
export function OpeningSheetPage() {
  const { id } = useParams({ from: paths.openingSheet })
  return (
    <>
      <BackLink to={paths.dialoguePlan} params={{ id }}>
        {m.back_to_plan()}
      </BackLink>
      <Title title={m.sheet_title()}>
        <Link
          to={paths.actions}
          search={{ nieuw: true, dialoog: id }}
          className={buttonLook('secondary')}
        >
          {m.action_write_down()}
        </Link>
      </Title>
      <OpeningSheet source={sheetOf(id)} />
    </>
  )
}
