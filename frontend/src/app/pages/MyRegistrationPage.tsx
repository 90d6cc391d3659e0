import { m } from '../../paraglide/messages'
import { PageHead } from '../PageHead'

export function MyRegistrationPage() {
  return (
    <>
      <PageHead title={m.menu_my_registration()} />
      <h1 className="my-8 text-4xl">{m.menu_my_registration()}</h1>
    </>
  )
}
