import { dayOf, longDay } from '../../shared/dates'
import type { LetterToPrint } from './letters'

/** One letter as it comes out of the printer: a page of its own, in large type. */
export function LetterPaper({ letter }: { letter: LetterToPrint }) {
  return (
    <article
      lang={letter.language.toLowerCase()}
      aria-label={`${letter.name}: ${letter.subject}`}
      className="grid max-w-[17cm] gap-4 rounded-card border border-line bg-card p-8 text-lg print:break-after-page print:rounded-none print:border-0 print:p-0 print:text-[14pt]"
    >
      <address className="mb-6 whitespace-pre-line not-italic">
        {letter.name}
        <br />
        {letter.contact.value?.replaceAll(', ', '\n')}
      </address>
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
      <p>{letter.questions}</p>
      <p>
        {letter.regards}
        <br />
        {letter.sender}
      </p>
    </article>
  )
}
