import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { Select, TextField } from '../ui/controls'
import { languageWords } from '../words'
import { FieldRow } from './FormSection'
import type { Form } from './useForm'

type Schemas = components['schemas']

/** Somebody who will do something for a neighbourhood, and how we reach them. */
export interface Reached {
  name: string
  contactKind: Schemas['ContactKind']
  value: string
  language: Schemas['Language']
}

export const nobodyYet: Reached = { name: '', contactKind: 'EMAIL', value: '', language: 'NL' }

/** What may not be empty. */
export const needed = ({ contactKind }: Reached): ('name' | 'value')[] =>
  contactKind === 'NONE' ? ['name'] : ['name', 'value']

export const contactOf = ({ name, contactKind, value, language }: Reached) => ({
  name: name.trim(),
  contact: { kind: contactKind, value: contactKind === 'NONE' ? null : value },
  language,
})

const kindWords: Record<Schemas['ContactKind'], () => string> = {
  EMAIL: m.core_by_email,
  MOBILE: m.core_by_mobile,
  LANDLINE: m.core_by_landline,
  POST: m.core_by_post,
  VIA: m.core_by_via,
  NONE: m.core_by_none,
}

/** By which way, where, and in which language: nobody needs a telephone or an address for it. */
export function ReachedFields<D extends Reached>({
  form,
  reachable = false,
}: {
  form: Form<D>
  /** Only the ways by which somebody is reached for certain. */
  reachable?: boolean
}) {
  const { draft, mistakeAt } = form
  const field = (key: 'contactKind' | 'value' | 'language') =>
    (form as unknown as Form<Reached>).text(key)
  return (
    <>
      <FieldRow>
        <Select {...field('contactKind')} label={m.core_member_contact()}>
          {Object.entries(kindWords)
            .filter(([kind]) => !reachable || (kind !== 'VIA' && kind !== 'NONE'))
            .map(([kind, word]) => (
              <option key={kind} value={kind}>
                {word()}
              </option>
            ))}
        </Select>
        {draft.contactKind !== 'NONE' && (
          <TextField
            {...field('value')}
            label={m.core_member_value()}
            error={
              mistakeAt('/value') ??
              mistakeAt('/contact/value') ??
              mistakeAt('/contact/contact/value')
            }
            maxLength={300}
            autoComplete="off"
            required
          />
        )}
      </FieldRow>
      <Select {...field('language')} label={m.core_member_language()}>
        {Object.entries(languageWords).map(([language, word]) => (
          <option key={language} value={language}>
            {word()}
          </option>
        ))}
      </Select>
    </>
  )
}
