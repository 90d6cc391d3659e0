import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type MyCalendar = components['schemas']['MyCalendar']

/** A calendar of one's own, by the link that opens one's own page. */
export interface CalendarActs {
  key: string[]
  explanation: () => string
  read: () => Promise<MyCalendar>
  make: () => Promise<MyCalendar>
  stop: () => Promise<MyCalendar>
}

export function turnCalendar(token: string): CalendarActs {
  const by = { params: { header: { 'Team-Token': token } } }
  return {
    key: ['my-turn', token, 'calendar'],
    explanation: m.own_calendar_turn,
    read: () => answer(api.GET('/my-turn/calendar', by)),
    make: () => answer(api.POST('/my-turn/calendar', by)),
    stop: () => answer(api.DELETE('/my-turn/calendar', by)),
  }
}

export function coreGroupCalendar(token: string): CalendarActs {
  const by = { params: { header: { 'Core-Group-Token': token } } }
  return {
    key: ['my-core-group', token, 'calendar'],
    explanation: m.own_calendar_core_group,
    read: () => answer(api.GET('/my-core-group/calendar', by)),
    make: () => answer(api.POST('/my-core-group/calendar', by)),
    stop: () => answer(api.DELETE('/my-core-group/calendar', by)),
  }
}

/** It goes along with what is known of always coming: who begins or stops that is asked anew. */
export function regularCalendar(token: string): CalendarActs {
  const by = { params: { header: { 'Registration-Token': token } } }
  return {
    key: ['my-standing', token, 'calendar'],
    explanation: m.own_calendar_regular,
    read: () => answer(api.GET('/my-standing-registration/calendar', by)),
    make: () => answer(api.POST('/my-standing-registration/calendar', by)),
    stop: () => answer(api.DELETE('/my-standing-registration/calendar', by)),
  }
}
