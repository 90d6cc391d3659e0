import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Refusal } from '../../api/client'
import { EraseMe } from '../../features/privacy/EraseMe'
import { FileConsents } from '../../features/privacy/FileConsents'
import { FileContents } from '../../features/privacy/FileContents'
import { FileDetails } from '../../features/privacy/FileDetails'
import { personalFile } from '../../features/privacy/personalFile'
import { TakeFile } from '../../features/privacy/TakeFile'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Notice } from '../../shared/ui/Notice'
import { PageHead } from '../PageHead'

/** What is kept of me, by the same link as my registration. Nothing happens by only opening it. */
export function PersonalFilePage() {
  const { token, forget } = useLinkToken('registration-token')
  const queries = useQueryClient()
  const [erased, setErased] = useState(false)
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.file_title()} personal />
      <h1 className="text-4xl">{m.file_title()}</h1>
      {erased && (
        <div role="status">
          <Notice title={m.file_erased_title()}>
            <p>{m.file_erased_text()}</p>
          </Notice>
        </div>
      )}
      {token && (
        <Known
          key={token}
          token={token}
          onErased={() => {
            forget()
            queries.removeQueries({ queryKey: ['my-personal-file'] })
            queries.removeQueries({ queryKey: ['my-registration'] })
            setErased(true)
          }}
        />
      )}
      {!token && !erased && <WithoutLink />}
    </div>
  )
}

function Known({ token, onErased }: { token: string; onErased: () => void }) {
  const query = useQuery(personalFile(token))
  if (query.error instanceof Refusal && query.error.problem.status === 401) return <WithoutLink />
  return (
    <Loaded query={query} rows={4}>
      {(file) => (
        <>
          <p>{m.file_intro({ organisation: file.organisation })}</p>
          <TakeFile file={file} />
          <FileDetails file={file} token={token} />
          <FileContents file={file} />
          <FileConsents consents={file.consents} token={token} />
          <EraseMe token={token} onErased={onErased} />
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
