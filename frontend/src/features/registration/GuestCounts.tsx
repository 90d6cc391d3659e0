import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { countsAsText, countsInWords } from './guestCounts'
import type { Guest } from './guests'

interface Props {
  title: string
  guests: Guest[]
}

/** The figures of a list, and a copy of them without names for a host or a kitchen. */
export function GuestCounts({ title, guests }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const [coming, ...others] = countsInWords(guests)
  const copy = () =>
    navigator.clipboard.writeText(countsAsText(title, guests)).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <section
      aria-label={m.counts_title()}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 rounded-card border border-line bg-card px-5 py-3"
    >
      <p className="font-semibold">{coming}</p>
      {others.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="flex flex-wrap items-center gap-2 sm:ms-auto print:hidden">
        <Button look="secondary" onClick={copy}>
          {m.counts_copy()}
        </Button>
        <Button look="secondary" onClick={() => window.print()}>
          {m.print_list()}
        </Button>
        <span role="status">
          {copied === true && m.counts_copied()}
          {copied === false && m.counts_not_copied()}
        </span>
      </div>
    </section>
  )
}
