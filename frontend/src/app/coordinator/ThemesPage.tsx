import { ThemeForm } from '../../features/theme/ThemeForm'
import { themes } from '../../features/theme/themes'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { RecordsPage } from './RecordsPage'

export function ThemesPage() {
  return (
    <RecordsPage
      path={paths.themes}
      records={themes}
      words={{
        title: m.nav_themes(),
        add: m.theme_add(),
        none: m.theme_none(),
        noneText: m.theme_none_text(),
      }}
      columns={[
        { head: m.theme_description(), cell: ({ description }) => description ?? '–' },
        { head: m.questions(), cell: ({ questions }) => questions.length },
      ]}
      form={(props) => <ThemeForm {...props} />}
    />
  )
}
