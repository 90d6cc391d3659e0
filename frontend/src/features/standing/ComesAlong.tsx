import { type FormEvent, useState } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import type { Standing } from './standing'
import type { StandingWords } from './standingWords'

/** As many as any party: the regular and three more. */
const most = 3

interface Props {
  companions: Standing['companions']
  words: StandingWords
  busy: boolean
  onChange: (companions: Standing['companions']) => void
}

/** Who comes along every time, added one by one by a first name or as a guest. */
export function ComesAlong({ companions, words, busy, onChange }: Props) {
  const [name, setName] = useState('')

  function add(event: FormEvent) {
    event.preventDefault()
    onChange([...companions, { name: name.trim() || null }])
    setName('')
  }

  return (
    <details className="w-full" open={companions.length > 0}>
      <summary className="cursor-pointer font-semibold">{words.along()}</summary>
      <div className="mt-3 grid gap-4">
        {companions.length > 0 && (
          <ul className="grid gap-2">
            {companions.map((one, at) => {
              const called = one.name ?? m.standing_guest()
              return (
                // Two guests are the same to us: which of them stays makes no difference.
                <li
                  key={`${called} ${companions.slice(0, at).filter((two) => two.name === one.name).length}`}
                  className="flex flex-wrap items-center gap-3"
                >
                  <span>{called}</span>
                  <Button
                    look="quiet"
                    busy={busy}
                    aria-label={`${m.standing_along_no_more()}: ${called}`}
                    onClick={() => onChange(companions.filter((two) => two !== one))}
                  >
                    {m.standing_along_no_more()}
                  </Button>
                </li>
              )
            })}
          </ul>
        )}
        {companions.length < most && (
          <form onSubmit={add} className="grid justify-items-start gap-3">
            <TextField
              id="komt-mee"
              label={m.standing_along_name()}
              hint={m.standing_along_hint()}
              value={name}
              onChange={(event) => setName(event.target.value)}
              maxLength={120}
            />
            <Button type="submit" look="secondary" busy={busy}>
              {m.standing_along_add()}
            </Button>
          </form>
        )}
      </div>
    </details>
  )
}
