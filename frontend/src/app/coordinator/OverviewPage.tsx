import { m } from '../../paraglide/messages'

export function OverviewPage() {
  return <h1 className="my-8 text-4xl">{m.coordinator_title()}</h1>
}
