import type { components } from '../../api/schema'
import { recordsOf } from '../../shared/records'

export type Theme = components['schemas']['Theme']
export type NewTheme = components['schemas']['NewTheme']

export const themes = recordsOf<Theme, NewTheme>('themes')
