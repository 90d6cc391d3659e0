import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Refusal } from '../../api/client'
import { FileConsents } from '../../features/privacy/FileConsents'
import { FileContents } from '../../features/privacy/FileContents'
import { FileDetails } from '../../features/privacy/FileDetails'
import { personalFile, useFileChange, withdrawConsent } from '../../features/privacy/personalFile'
import { TakeFile } from '../../features/privacy/TakeFile'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Notice } from '../../shared/ui/Notice'
import { PageHead } from '../PageHead'

const CorrectMyDetails = lazy(async () => ({
  default: (await import('../../features/privacy/CorrectMyDetails')).CorrectMyDetails,
}))

const FileSightings = lazy(async () => ({
  default: (await import('../../features/privacy/FileSightings')).FileSightings,
}))

const EraseMe = lazy(async () => ({
  default: (await import('../../features/privacy/EraseMe')).EraseMe,
}))

/** Why the link that opened the page opens nothing any more. */
type Ending = 'erased' | 'readdressed'

/** What is kept of me, by the same link as my registration. Nothing happens by only opening it. */
export function PersonalFilePage() {
  const { token, forget } = useLinkToken('registration-token')
  const queries = useQueryClient()
  const [ending, setEnding] = useState<Ending | null>(null)
  const end = (why: Ending) => {
    forget()
    void import('../../shared/kept/drawer').then(({ forgetMine }) =>
      forgetMine(['my-registration', token]),
    )
    queries.removeQueries({ queryKey: ['my-personal-file'] })
    queries.removeQueries({ queryKey: ['my-registration'] })
    setEnding(why)
  }
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.file_title()} personal />
      <h1 className="text-4xl">{m.file_title()}</h1>
      {ending && <Ended why={ending} />}
      {token && <Known key={token} token={token} onEnd={end} />}
      {!token && !ending && <WithoutLink />}
    </div>
  )
}

function Ended({ why }: { why: Ending }) {
  const [title, text] = {
    erased: [m.file_erased_title(), m.file_erased_text()] as const,
    readdressed: [m.file_readdressed_title(), m.file_readdressed_text()] as const,
  }[why]
  return (
    <div role="status">
      <Notice title={title}>
        <p>{text}</p>
      </Notice>
    </div>
  )
}

function Known({ token, onEnd }: { token: string; onEnd: (why: Ending) => void }) {
  const query = useQuery(personalFile(token))
  const withdrawing = useFileChange(token, (consentId: string) => withdrawConsent(token, consentId))
  if (query.error instanceof Refusal && query.error.problem.status === 401) return <WithoutLink />
  return (
    <Loaded query={query} rows={4}>
      {(file) => (
        <>
          <p>{m.file_intro({ organisation: file.organisation })}</p>
          <TakeFile file={file} name={m.file_own_name()} />
          <FileDetails file={file}>
            <Suspense>
              <CorrectMyDetails
                file={file}
                token={token}
                onReaddressed={() => onEnd('readdressed')}
              />
            </Suspense>
          </FileDetails>
          <FileContents file={file} />
          <FileConsents
            consents={file.consents}
            question={m.file_withdraw_title()}
            withdraw={withdrawing.mutateAsync}
          />
          <Suspense>
            <FileSightings sightings={file.sightings} />
          </Suspense>
          <Suspense>
            <EraseMe token={token} onErased={() => onEnd('erased')} />
          </Suspense>
        </>
      )}
    </Loaded>
  )
}

function WithoutLink() {
  return (
    <div className="grid justify-items-start gap-4">
      <p>{m.file_no_link()}</p>
      <Link to={paths.requestLink} className={buttonLook()}>
        {m.to_request_link()}
      </Link>
    </div>
  )
}
