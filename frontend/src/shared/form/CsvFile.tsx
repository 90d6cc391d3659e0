import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { textOf } from '../csvText'
import { TextArea, TextField } from '../ui/controls'

interface Props {
  text: string
  onType: (text: string) => void
  onFile: (text: string) => void
}

/** A file, or rows pasted from a spreadsheet: both end up as the same text. */
export function CsvFile({ text, onType, onFile }: Props) {
  const [unreadable, setUnreadable] = useState(false)
  const read = async (file: File | undefined) => {
    if (!file) return
    try {
      const content = textOf(await file.arrayBuffer())
      setUnreadable(false)
      onFile(content)
    } catch {
      setUnreadable(true)
    }
  }
  return (
    <>
      <TextField
        id="bestand"
        type="file"
        accept=".csv,.txt,text/csv"
        label={m.programme_file()}
        hint={m.programme_file_hint()}
        error={unreadable ? m.programme_unreadable() : undefined}
        onChange={({ target }) => void read(target.files?.[0])}
        // The same file can be chosen again after it was mended.
        onClick={({ currentTarget }) => {
          currentTarget.value = ''
        }}
      />
      <TextArea
        id="regels"
        label={m.programme_paste()}
        rows={text ? 8 : 4}
        spellCheck={false}
        value={text}
        onChange={({ target }) => onType(target.value)}
      />
    </>
  )
}
