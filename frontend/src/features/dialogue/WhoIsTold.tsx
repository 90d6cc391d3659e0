import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { toldWords } from '../../shared/told'

type Preview = components['schemas']['CancellationPreview']

/** How many hear of a change in which way, and who they are. */
export function WhoIsTold({ preview }: { preview: Preview }) {
  if (preview.people === 0) return <p>{m.call_off_nobody()}</p>
  return (
    <div className="grid gap-2">
      <p className="font-semibold">{m.call_off_people({ count: preview.people })}</p>
      <ul className="list-disc ps-6">
        {preview.toTell.map(({ how, people }) => (
          <li key={how}>{`${people} × ${toldWords[how]()}`}</li>
        ))}
      </ul>
      <details>
        <summary className="flex min-h-11 items-center underline">{m.call_off_names()}</summary>
        <ul className="max-h-48 overflow-y-auto">
          {preview.names.map(({ name, by, how }, index) => (
            <li key={index}>{`${name ?? `${m.a_guest()} (${by})`} · ${toldWords[how]()}`}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
