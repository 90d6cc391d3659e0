import { type FormEvent, useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import { Field } from '../../shared/ui/Field'
import { addPicture, useEditing } from './editing'
import { pictureLine, shrunk } from './pictureFile'

/** A picture with its words: without them nobody who does not see it would know of it. */
export function AddPicture({ onAdded }: { onAdded: (line: string) => void }) {
  const [file, setFile] = useState<File | null>(null)
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const adding = useEditing(
    async (chosen: File) => addPicture(await shrunk(chosen)),
    ({ address }) => {
      onAdded(pictureLine(words, address))
      setFile(null)
      setWords('')
      setTried(false)
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (file && words.trim()) adding.mutate(file)
  }
  return (
    <form
      noValidate
      onSubmit={submit}
      className="grid max-w-3xl gap-4 rounded-card border border-line bg-card p-4 sm:p-5"
    >
      <h2 className="text-xl">{m.toolkit_picture_add()}</h2>
      <Field
        id="foto"
        label={m.toolkit_picture_file()}
        error={tried && !file ? m.form_required() : undefined}
      >
        {(control) => (
          <input
            key={file ? 'chosen' : 'none'}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            className="min-h-12"
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
            {...control}
          />
        )}
      </Field>
      {file && <p role="status">{file.name}</p>}
      <TextField
        id="foto-woorden"
        label={m.toolkit_picture_words()}
        hint={m.toolkit_picture_words_hint()}
        error={tried && !words.trim() ? m.toolkit_picture_words_missing() : undefined}
        maxLength={200}
        autoComplete="off"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {adding.error && <Failure error={adding.error} />}
      <Button look="secondary" type="submit" className="justify-self-start" busy={adding.isPending}>
        {m.toolkit_picture_add()}
      </Button>
    </form>
  )
}
