import { type ComponentProps, useId } from 'react'
import { TextField } from '../ui/controls'

/** A region by any name, with the known ones to choose from. */
export function RegionField({
  regions,
  ...field
}: { regions: readonly string[] } & ComponentProps<typeof TextField>) {
  const listId = useId()
  return (
    <>
      <TextField {...field} list={listId} maxLength={60} autoComplete="off" />
      <datalist id={listId}>
        {regions.map((region) => (
          <option key={region} value={region} />
        ))}
      </datalist>
    </>
  )
}
