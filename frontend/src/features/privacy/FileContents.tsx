import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, longDay, moment } from '../../shared/dates'
import { registrationStatusWords } from '../../shared/words'
import { channelWords, markWords, needsWords, partWords, tieWords } from './fileWords'
import type { PersonalFile } from './personalFile'

/** What happened: dialogues, offers, wishes and messages, each in a few words. */
export function FileContents({ file }: { file: PersonalFile }) {
  return (
    <>
      <Section title={m.file_dialogues()} empty={file.registrations.length === 0}>
        {file.registrations.map((registration) => (
          <li key={registration.code}>
            <p className="font-semibold">
              {registration.dialogueTitle}, {moment(registration.startsAt)}
            </p>
            <p>{registrationStatusWords[registration.status]()}</p>
            {registration.attendance && <p>{markWords[registration.attendance]()}</p>}
            {registration.needs && (
              <p>{m.file_needs({ needs: needsWords(registration.needs).join(', ') })}</p>
            )}
            <p className="text-ink-soft">
              {m.file_signed_up({ at: moment(registration.registeredAt), code: registration.code })}
            </p>
          </li>
        ))}
      </Section>
      <Section title={m.file_always()} empty={file.standingRegistrations.length === 0}>
        {file.standingRegistrations.map((standing) => (
          <li key={`${standing.cycle} ${standing.since}`}>
            <p>
              {(standing.along ? m.file_always_along : m.file_always_since)({
                cycle: standing.cycle,
                at: moment(standing.since),
              })}
            </p>
            {standing.needs && (
              <p>{m.file_needs({ needs: needsWords(standing.needs).join(', ') })}</p>
            )}
          </li>
        ))}
      </Section>
      <Section title={m.file_offers()} empty={file.tableOffers.length === 0}>
        {file.tableOffers.map((offer) => (
          <li key={offer.offeredAt}>
            <p className="font-semibold">{offer.whereabouts}</p>
            {[offer.suits, offer.idea, offer.refusal, ...offer.notes]
              .filter((words) => words !== null)
              .map((words) => (
                <p key={words}>{words}</p>
              ))}
          </li>
        ))}
      </Section>
      <Section title={m.file_parts()} empty={file.parts.length === 0}>
        {file.parts.map((part) => (
          <li key={part.part + part.startsAt}>
            {partWords[part.part]()}: {part.dialogueTitle}, {moment(part.startsAt)}
          </li>
        ))}
      </Section>
      <Section title={m.file_core_groups()} empty={file.coreGroups.length === 0}>
        {file.coreGroups.map(({ cycle, turns, joinedAt }) => (
          <li key={cycle + joinedAt}>
            {m.file_core_group_line({ cycle, turns, day: longDay(dayOf(joinedAt)) })}
          </li>
        ))}
      </Section>
      <Section title={m.file_invitations()} empty={file.invitations.length === 0}>
        {file.invitations.map(({ cycle, code, joinedAt }) => (
          <li key={code}>
            {m.file_invitation_line({ cycle, code, day: longDay(dayOf(joinedAt)) })}
          </li>
        ))}
      </Section>
      <Section title={m.file_actions()} empty={file.actions.length === 0}>
        {file.actions.map((action) => (
          <li key={action.action + action.tie + action.since}>
            {action.action}: {tieWords[action.tie]()}
            {action.words && ` “${action.words}”`}
          </li>
        ))}
      </Section>
      <Section title={m.file_steps()} empty={file.steps.length === 0}>
        {file.steps.map((step, index) => (
          <li key={index}>{step.dialogueTitle}</li>
        ))}
      </Section>
      <Section title={m.file_interests()} empty={file.interests.length === 0}>
        {file.interests.map((interest) => (
          <li key={interest.neighbourhoodName}>{interest.neighbourhoodName}</li>
        ))}
      </Section>
      <Section title={m.file_messages()} empty={file.messages.length === 0}>
        {file.messages.map((message) => (
          <li key={message.createdAt + message.template}>
            {moment(message.sentAt ?? message.createdAt)}, {channelWords[message.channel]()}
          </li>
        ))}
      </Section>
    </>
  )
}

interface SectionProps {
  title: string
  empty: boolean
  children: ReactNode
}

function Section({ title, empty, children }: SectionProps) {
  if (empty) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-2xl">{title}</h2>
      <ul className="grid gap-4">{children}</ul>
    </section>
  )
}
