import './letter.css'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import type { LetterToPrint } from './letters'

/** To whom, line by line. */
export const addressOf = ({ name, contact }: Pick<LetterToPrint, 'name' | 'contact'>) => [
  name,
  ...(contact.value?.split(', ') ?? []),
]

/** One letter as it comes out of the printer: a page of its own, in large type, its address behind the window. */
export function LetterPaper({ letter }: { letter: LetterToPrint }) {
  return (
    <article
      lang={letter.language.toLowerCase()}
      aria-label={`${letter.name}: ${letter.subject}`}
      data-whole-sheet
      className="letter grid max-w-[17cm] gap-4 rounded-card border border-line bg-card p-8 text-lg print:block print:max-w-none print:rounded-none print:border-0"
    >
      <div className="letter-window">
        <p className="letter-sender text-ink-soft print:text-black">
          {m.letter_from({ sender: letter.sender })}
        </p>
        <address className="mb-6 whitespace-pre-line not-italic">
          {addressOf(letter).join('\n')}
        </address>
      </div>
      <p>
        {letter.sender}, {longDay(dayOf(letter.createdAt))}
      </p>
      <p className="font-bold">{letter.subject}</p>
      {letter.opening.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {letter.facts.map(({ label, text }) => (
          <div key={label} className="contents">
            <dt className="font-semibold">{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {letter.closing.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{unbroken(letter.questions)}</p>
      <p>
        {letter.regards}
        <br />
        {letter.sender}
      </p>
    </article>
  )
}

/** A telephone number is copied by hand: it stays on one line. */
const unbroken = (sentence: string) => sentence.replace(/(\d) (?=\d)/g, '$1\u00a0')
