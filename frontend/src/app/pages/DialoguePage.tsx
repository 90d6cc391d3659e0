import { m } from '../../paraglide/messages'
import { PageHead } from '../PageHead'

export function DialoguePage() {
  return (
    <>
      <PageHead title={m.agenda_title()} />
      <h1 className="my-8 text-4xl">{m.agenda_title()}</h1>
    </>
  )
}
