import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { EraseThem } from '../../features/privacy/EraseThem'
import { FileConsents } from '../../features/privacy/FileConsents'
import { FileContents } from '../../features/privacy/FileContents'
import { FileDetails } from '../../features/privacy/FileDetails'
import { FileSightings } from '../../features/privacy/FileSightings'
import { fileOf, useWithdrawalFor } from '../../features/privacy/fileForThem'
import type { PersonalFile } from '../../features/privacy/personalFile'
import { TakeFile } from '../../features/privacy/TakeFile'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { LoadedPage } from './LoadedPage'
import { useMayPlan } from './reach'
import { Title } from './Title'

/** What is kept of somebody, for who asks it by telephone or on paper: read aloud, printed, withdrawn, erased. */
export function PersonFilePage() {
  const { id } = useParams({ from: paths.personFile })
  const queries = useQueryClient()
  const [erased, setErased] = useState<string | null>(null)
  const forget = (name: string) => {
    // Nothing that was shown of them stays in this browser.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    setErased(name)
  }
  if (erased !== null) return <Erased name={erased} />
  return <Kept id={id} onErased={forget} />
}

function Kept({ id, onErased }: { id: string; onErased: (name: string) => void }) {
  const plans = useMayPlan()
  const query = useQuery(fileOf(id))
  return (
    <>
      {plans ? (
        <BackLink to={paths.person} params={{ id }}>
          {m.person_back()}
        </BackLink>
      ) : (
        <BackLink to={paths.phoneDesk}>{m.nav_phone_desk()}</BackLink>
      )}
      <LoadedPage query={query} rows={4}>
        {(file) => <File id={id} file={file} onErased={() => onErased(file.name)} />}
      </LoadedPage>
    </>
  )
}

interface FileProps {
  id: string
  file: PersonalFile
  onErased: () => void
}

function File({ id, file, onErased }: FileProps) {
  const plans = useMayPlan()
  const withdrawing = useWithdrawalFor(id)
  const withdraw = async (consentId: string) => {
    await withdrawing.mutateAsync(consentId)
    announce({ text: m.said_withdrawn({ name: file.name }) })
  }
  return (
    <>
      <Title title={m.person_file_title({ name: file.name })} />
      <div className="grid max-w-3xl gap-8">
        <div className="print:hidden">
          <Notice>
            <p>{m.person_file_intro({ name: file.name })}</p>
          </Notice>
        </div>
        <TakeFile file={file} name={m.person_file_name()} />
        <FileDetails file={file}>
          {plans && (
            <Link
              to={paths.person}
              params={{ id }}
              className={`${buttonLook('secondary')} print:hidden`}
            >
              {m.person_correct()}
            </Link>
          )}
        </FileDetails>
        <FileContents file={file} />
        <FileConsents
          consents={file.consents}
          question={m.person_withdraw_question({ name: file.name })}
          withdraw={withdraw}
        />
        <FileSightings sightings={file.sightings} />
        <EraseThem id={id} file={file} onErased={onErased} />
      </div>
    </>
  )
}

function Erased({ name }: { name: string }) {
  const plans = useMayPlan()
  return (
    <>
      <Title title={m.erased_title()} />
      <div role="status" className="grid max-w-3xl justify-items-start gap-5">
        <Notice title={m.erased_done({ name })}>
          <p>{m.erased_say()}</p>
          <p>{m.erased_backup()}</p>
        </Notice>
        <Link to={plans ? paths.people : paths.phoneDesk} className={buttonLook()}>
          {plans ? m.nav_people() : m.nav_phone_desk()}
        </Link>
      </div>
    </>
  )
}
