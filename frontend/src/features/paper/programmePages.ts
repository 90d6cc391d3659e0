import { m } from '../../paraglide/messages'
import { quoted } from '../../shared/pageRules'
import type { ProgrammeSearch } from './paperSearch'

/** Under every page of a programme: whom to call, and which page it is, for sheets get apart. */
export const programmePages = (papier: ProgrammeSearch['papier'], telephone: string) => `
@page programme {
  size: ${papier};
  margin: 15mm 15mm 22mm;
  @bottom-left {
    content: ${quoted(m.paper_programme_call({ telephone }))};
    font: 700 ${papier === 'A3' ? 24 : 17}pt sans-serif;
  }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    font: 12pt sans-serif;
  }
}`
