/** The provinces: what most initiatives and programmes call a region. Any other name may be used. */
const provinces = [
  'Drenthe',
  'Flevoland',
  'Friesland',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
]

/** What to choose a region from: the provinces, and what is called a region besides. */
export const regionsWith = (others: readonly string[]) =>
  [...new Set([...provinces, ...others])].sort((one, other) => one.localeCompare(other, 'nl'))
