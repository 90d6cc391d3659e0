/** So many on a sheet of A4. */
const onASheet = 4

/** At the least so many to write on, for who walks in. */
const empty = 2

const titles = ['mevrouw', 'meneer', 'heer', 'de', 'mw', 'dhr', 'mr', 'mrs', 'ms']

/** What stands on the card: the first name, unless somebody gave a title or a letter: then as they gave it. */
export function calledAtTable(name: string): string {
  const [first = '', ...more] = name.trim().split(/\s+/)
  const formal = first.endsWith('.') || first.length < 2 || titles.includes(first.toLowerCase())
  const called = formal ? [first, ...more].join(' ') : first
  return called.charAt(0).toLocaleUpperCase('nl') + called.slice(1)
}

/** The longest name that a card holds in one piece, in letters of each size. */
export function nameSize({ length }: string): 'large' | 'middle' | 'small' {
  if (length <= 8) return 'large'
  return length <= 12 ? 'middle' : 'small'
}

/** The cards sheet by sheet, by name. Who gave none, and who walks in, finds a card to write on. */
export function cardsFor(names: readonly (string | null)[]): (string | null)[][] {
  const called = names
    .filter((name): name is string => name !== null)
    .map(calledAtTable)
    .sort((one, other) => one.localeCompare(other, 'nl'))
  const sheets = Math.ceil((names.length + empty) / onASheet)
  return Array.from({ length: sheets }, (_, sheet) =>
    Array.from({ length: onASheet }, (_, place) => called[sheet * onASheet + place] ?? null),
  )
}
