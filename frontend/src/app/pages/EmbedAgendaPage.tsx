import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { agendaFilters } from '../../features/dialogue/dialogues'
import { organisations } from '../../features/organisation/organisation'
import { type Choice, embedAddress, embedLine } from '../../features/subscription/addresses'
import { ChoiceFields } from '../../features/subscription/ChoiceFields'
import { Copyable } from '../../features/subscription/Copyable'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { Select } from '../../shared/ui/controls'
import { BackLink } from '../BackLink'
import { PageHead } from '../PageHead'

/** For who has a site: one line of HTML to copy, and what it looks like there. */
export function EmbedAgendaPage() {
  const [choice, setChoice] = useState<Choice>({})
  const [language, setLanguage] = useState<'nl' | 'en'>('nl')
  const { data: filters } = useQuery(agendaFilters)
  const { data: all = [] } = useQuery(organisations)
  const address = embedAddress(choice, language)
  const title = m.embed_frame_title({}, { locale: language })
  return (
    <div className="grid max-w-3xl gap-8 pt-4">
      <PageHead title={m.embed_title()} />
      <BackLink to={paths.followAgenda}>{m.follow_title()}</BackLink>
      <h1 className="text-4xl">{m.embed_title()}</h1>
      <p className="text-xl">{m.embed_intro()}</p>
      <p>{m.embed_privacy()}</p>
      <section aria-labelledby="welke" className="grid gap-4">
        <h2 id="welke" className="text-2xl">
          {m.follow_of()}
        </h2>
        <ChoiceFields choice={choice} onChange={setChoice} organisations={all} filters={filters} />
        <Select
          id="taal"
          label={m.embed_language()}
          value={language}
          onChange={(event) => setLanguage(event.target.value === 'en' ? 'en' : 'nl')}
        >
          <option value="nl">{m.embed_dutch()}</option>
          <option value="en">{m.embed_english()}</option>
        </Select>
      </section>
      <section aria-labelledby="regel" className="grid gap-3">
        <h2 id="regel" className="text-2xl">
          {m.embed_line()}
        </h2>
        <Copyable text={embedLine(address, title)} action={m.embed_copy()} />
      </section>
      <section aria-labelledby="voorbeeld" className="grid gap-3">
        <h2 id="voorbeeld" className="text-2xl">
          {m.embed_preview()}
        </h2>
        <iframe
          src={address}
          title={title}
          loading="lazy"
          className="h-150 w-full rounded-card border border-line bg-card"
        />
      </section>
    </div>
  )
}
