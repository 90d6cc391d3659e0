import { apiLanguage } from '../../shared/language'

/** Which part of the agenda: what is left out is all of it. */
export interface Choice {
  organisationId?: string | undefined
  neighbourhoodId?: string | undefined
  themeId?: string | undefined
}

type Way = 'calendar' | 'feed' | 'rss'

const here = () => window.location.origin

function query(choice: Choice, more: Record<string, string>) {
  const given = Object.entries({ ...choice, ...more }).filter(([, value]) => Boolean(value))
  return given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : ''
}

/** Where a program follows this part of the agenda, in the language that is read here. */
export const followAddress = (way: Way, choice: Choice) =>
  `${here()}/api/v1/agenda/${way}${query(choice, apiLanguage() === 'EN' ? { language: 'EN' } : {})}`

/** The same as a calendar program takes it over by itself. */
export const calendarLink = (address: string) => address.replace(/^https?:/, 'webcal:')

export const embedAddress = (choice: Choice, language: 'nl' | 'en') =>
  `${here()}/embed/agenda${query(choice, { language })}`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The one line for a partner's page. Its title is what a screen reader calls the frame. */
export const embedLine = (address: string, title: string) =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="100%" height="600" style="border:0"></iframe>`
