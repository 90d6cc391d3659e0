import type { QueryKey } from '@tanstack/react-query'
import { problemSentence } from '../../api/problems'
import { m } from '../../paraglide/messages'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { isOnDevice } from './drawer'
import { dismissRefused, dropNote, type Note, useWaiting } from './notes'

interface Props {
  of: QueryKey
  /** What was said, in the words of its button. */
  words: (note: Note) => string
}

/** What I said without a line: that it still waits here, and later what became of it when it was not taken. */
export function NotSentYet({ of: key, words }: Props) {
  const { notes, refused } = useWaiting(key)
  return (
    <div className="grid gap-3 empty:hidden print:hidden">
      <div role="status" className="empty:hidden">
        {notes.length > 0 && (
          <Notice tone="warm" title={m.note_waiting_title()}>
            <ul className="grid gap-2 py-2">
              {notes.map((note) => (
                <li key={note.at} className="flex flex-wrap items-center justify-between gap-3">
                  <q>{words(note)}</q>
                  <Button look="quiet" onClick={() => dropNote(key, note)}>
                    {m.note_withdraw()}
                    <span className="sr-only">: {words(note)}</span>
                  </Button>
                </li>
              ))}
            </ul>
            <p>{isOnDevice(key) ? m.note_waiting_device() : m.note_waiting_tab()}</p>
          </Notice>
        )}
      </div>
      {refused.length > 0 && (
        <Notice tone="alarm" title={m.note_refused_title()}>
          <ul className="my-2 list-disc ps-5">
            {refused.map(({ note, code }) => (
              <li key={note.at}>
                <q>{words(note)}</q>: {problemSentence({ type: code, title: code, status: 409 })}
              </li>
            ))}
          </ul>
          <Button look="secondary" onClick={() => dismissRefused(key)}>
            {m.note_refused_seen()}
          </Button>
        </Notice>
      )}
    </div>
  )
}
