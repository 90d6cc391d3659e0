import { m } from '../../paraglide/messages'
import { PageHead } from '../PageHead'

export function AboutPage() {
  return (
    <>
      <PageHead title={m.menu_about()} />
      <h1 className="my-8 text-4xl">{m.menu_about()}</h1>
    </>
  )
}
