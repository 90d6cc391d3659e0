import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import type { RoomDraft } from './venueDraft'

interface Props {
  rooms: RoomDraft[]
  mistakeAt: (pointer: string) => string | undefined
  onChange: (rooms: RoomDraft[]) => void
}

/** The rooms of a venue and how many people each holds: the limit that planning shows. */
export function RoomsField({ rooms, mistakeAt, onChange }: Props) {
  const change = (index: number, part: Partial<RoomDraft>) =>
    onChange(rooms.map((room, at) => (at === index ? { ...room, ...part } : room)))
  return (
    <div className="grid gap-3">
      {rooms.map(({ name, seats }, index) => (
        <div key={index} className="grid items-end gap-3 sm:grid-cols-[1fr_9rem_auto]">
          <TextField
            id={`rooms-${index}-name`}
            label={m.room_name({ number: index + 1 })}
            value={name}
            maxLength={80}
            error={mistakeAt(`/rooms/${index}/name`)}
            onChange={({ target }) => change(index, { name: target.value })}
          />
          <TextField
            id={`rooms-${index}-seats`}
            type="number"
            min={1}
            max={1000}
            inputMode="numeric"
            label={m.room_seats()}
            value={seats}
            error={mistakeAt(`/rooms/${index}/seats`)}
            onChange={({ target }) => change(index, { seats: target.value })}
          />
          <Button
            look="quiet"
            aria-label={m.room_remove({ number: index + 1 })}
            onClick={() => onChange(rooms.filter((_, at) => at !== index))}
          >
            {m.remove()}
          </Button>
        </div>
      ))}
      <Button
        look="secondary"
        className="justify-self-start"
        onClick={() => onChange([...rooms, { name: '', seats: '' }])}
      >
        {m.room_add()}
      </Button>
    </div>
  )
}
