import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { keepFile } from '../../shared/keepFile'
import { Button } from '../../shared/ui/Button'

interface Props {
  number: number
  fetchPdf: () => Promise<Blob>
}

/** The advice as a file, to print or to pass on. It is fetched, because the key to it belongs in no address. */
export function PdfButton({ number, fetchPdf }: Props) {
  const fetching = useMutation({
    mutationFn: fetchPdf,
    onSuccess: (file) => keepFile(m.written_file_name({ number }), file),
  })
  return (
    <>
      {fetching.error && <Failure error={fetching.error} />}
      <Button
        look="secondary"
        className="justify-self-start print:hidden"
        busy={fetching.isPending}
        onClick={() => fetching.mutate()}
      >
        {m.written_pdf()}
      </Button>
    </>
  )
}
