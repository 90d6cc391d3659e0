const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The fields in which two versions differ. */
function differences<D extends object>(before: D, after: D): (keyof D & string)[] {
  return (Object.keys(after) as (keyof D & string)[]).filter(
    (key) => !same(before[key], after[key]),
  )
}

/** Only what changed, for a merge patch: what somebody else changed meanwhile stays as it is. */
export function changesOf<B extends object>(before: B, after: B): Partial<B> {
  return Object.fromEntries(
    differences(before, after).map((key) => [key, after[key]]),
  ) as Partial<B>
}

/**
 * My input on top of a newer version: what I did not touch takes the newer value, what I changed
 * stays mine. The conflicts are the fields that we both changed.
 */
export function rebase<D extends object>(base: D, mine: D, theirs: D) {
  const changedByMe = differences(base, mine)
  const draft = { ...theirs }
  for (const key of changedByMe) draft[key] = mine[key]
  const conflicts = changedByMe.filter(
    (key) => !same(base[key], theirs[key]) && !same(mine[key], theirs[key]),
  )
  return { draft, conflicts }
}
