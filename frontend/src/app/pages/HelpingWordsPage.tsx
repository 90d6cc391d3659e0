import { m } from '../../paraglide/messages'
import { PageHead } from '../PageHead'

export function HelpingWordsPage() {
  return (
    <>
      <PageHead title={m.menu_helping_words()} />
      <h1 className="my-8 text-4xl">{m.menu_helping_words()}</h1>
    </>
  )
}
