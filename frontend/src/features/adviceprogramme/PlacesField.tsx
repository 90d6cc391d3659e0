import { m } from '../../paraglide/messages'
import { RegionField } from '../../shared/form/RegionField'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import { type PlacesDraft, placesTogether } from './programmeDraft'

interface Props {
  regions: PlacesDraft[]
  target: number
  known: readonly string[]
  mistakeAt: (pointer: string) => string | undefined
  onChange: (regions: PlacesDraft[]) => void
}

/** How many places are meant for which region. */
export function PlacesField({ regions, target, known, mistakeAt, onChange }: Props) {
  const change = (index: number, part: Partial<PlacesDraft>) =>
    onChange(regions.map((region, at) => (at === index ? { ...region, ...part } : region)))
  const together = placesTogether(regions)
  return (
    <div className="grid gap-3">
      {regions.map(({ region, places }, index) => (
        <div key={index} className="grid items-end gap-3 sm:grid-cols-[1fr_9rem_auto]">
          <RegionField
            id={`regions-${index}-region`}
            label={m.programme_region({ number: index + 1 })}
            regions={known}
            value={region}
            error={mistakeAt(`/regions/${index}/region`)}
            onChange={({ target: { value } }) => change(index, { region: value })}
          />
          <TextField
            id={`regions-${index}-places`}
            type="number"
            min={1}
            max={500}
            inputMode="numeric"
            label={m.programme_places()}
            value={places}
            error={mistakeAt(`/regions/${index}/places`)}
            onChange={({ target: { value } }) => change(index, { places: value })}
          />
          <Button
            look="quiet"
            aria-label={m.programme_region_remove({ number: index + 1 })}
            onClick={() => onChange(regions.filter((_, at) => at !== index))}
          >
            {m.remove()}
          </Button>
        </div>
      ))}
      {regions.length > 0 && (
        <p role="status" className="text-ink-soft">
          {m.programme_together({ places: together, target })}
        </p>
      )}
      <Button
        look="secondary"
        className="justify-self-start"
        onClick={() => onChange([...regions, { region: '', places: '' }])}
      >
        {m.programme_region_add()}
      </Button>
    </div>
  )
}
