import { useQuery, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { Notice } from '../../shared/ui/Notice'
import { AdviceText } from './AdviceText'
import {
  checkMyFacts,
  type FactsAnswer,
  type MyAdviceVersion,
  myAdvice,
  myAdvicePdf,
} from './advice'
import { FactsForm } from './FactsForm'
import { PdfButton } from './PdfButton'

/** What our adviser wrote for us: to check first, then to read and to print. */
export function MyAdvice({ token }: { token: string }) {
  const queries = useQueryClient()
  const query = useQuery(myAdvice(token))
  const check = async (number: number, said: FactsAnswer) => {
    await checkMyFacts(token, number, said)
    await queries.invalidateQueries({ queryKey: myAdvice(token).queryKey })
  }
  return (
    <Loaded query={query} rows={1}>
      {(all) => (
        <>
          {all.map((version) =>
            version.sentAt === null ? (
              <ToCheck
                key={version.number}
                version={version}
                token={token}
                say={(said) => check(version.number, said)}
              />
            ) : (
              <ToRead key={version.number} version={version} token={token} />
            ),
          )}
        </>
      )}
    </Loaded>
  )
}

interface Props {
  version: MyAdviceVersion
  token: string
}

function ToCheck({ version, token, say }: Props & { say: (said: FactsAnswer) => Promise<void> }) {
  return (
    <section aria-labelledby="klopt-dit" className="grid gap-4 print:hidden">
      <h2 id="klopt-dit" className="text-2xl">
        {m.my_facts_title()}
      </h2>
      <p>{m.my_facts_text()}</p>
      <AdviceText {...version} />
      <PdfButton number={version.number} fetchPdf={() => myAdvicePdf(token, version.number)} />
      <div role="status" className="grid gap-2 empty:hidden">
        {version.factsCheckedAt && (
          <Notice title={version.factsRight ? m.my_facts_right() : m.my_facts_wrong()}>
            {version.factsRemark && <p>“{version.factsRemark}”</p>}
          </Notice>
        )}
      </div>
      <FactsForm
        key={version.factsCheckedAt}
        legend={m.my_facts_question()}
        submitLabel={m.my_facts_send()}
        say={say}
      />
    </section>
  )
}

function ToRead({ version, token }: Props) {
  return (
    <section
      aria-labelledby={`advies-${version.number}`}
      data-whole-sheet
      className="grid gap-4 print:block"
    >
      <h2 id={`advies-${version.number}`} className="text-2xl">
        {m.my_written_title()}
      </h2>
      <p className="text-ink-soft">
        {m.written_sent({
          number: version.number,
          day: longDay(dayOf(version.sentAt ?? '')),
        })}
        {version.writtenBy && `, ${m.my_written_by({ name: version.writtenBy })}`}
      </p>
      <AdviceText {...version} />
      <PdfButton number={version.number} fetchPdf={() => myAdvicePdf(token, version.number)} />
    </section>
  )
}
