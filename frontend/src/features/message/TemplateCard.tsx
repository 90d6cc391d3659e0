import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { templateWords } from './messageWords'
import { OwnWordsForm } from './OwnWordsForm'
import type { TemplatePreview, TemplateSample } from './templates'

/** One occasion: what is mailed, texted and said, in each language. */
export function TemplateCard({ preview }: { preview: TemplatePreview }) {
  return (
    <details className="rounded-card border border-line bg-card px-5 py-3">
      <summary className="flex min-h-11 items-center font-semibold text-primary underline">
        {templateWords[preview.template]()}
      </summary>
      <div className="grid gap-6 pt-2 pb-3 lg:grid-cols-2">
        {preview.samples.map((sample) => (
          <InOneLanguage key={sample.language} template={preview.template} kept={sample} />
        ))}
      </div>
    </details>
  )
}

interface Props {
  template: TemplatePreview['template']
  kept: TemplateSample
}

function InOneLanguage({ template, kept }: Props) {
  const [sample, setSample] = useState(kept)
  return (
    <section className="grid min-w-0 content-start gap-6">
      <Sample sample={sample} />
      <OwnWordsForm template={template} sample={kept} onPreview={setSample} />
    </section>
  )
}

function Sample({ sample }: { sample: TemplateSample }) {
  return (
    <div lang={sample.language.toLowerCase()} className="grid min-w-0 content-start gap-3">
      <h3 className="text-lg">{sample.subject}</h3>
      <pre className="overflow-x-auto rounded-card border border-line bg-card p-4 font-sans whitespace-pre-wrap">
        {sample.text}
      </pre>
      <p className="font-semibold">{m.channel_text()}</p>
      <p className="rounded-card bg-primary-soft p-3 break-words">{sample.textMessage}</p>
      <p className="font-semibold">{m.desk_say()}</p>
      <ul className="grid gap-1 rounded-card bg-primary-soft p-3">
        {sample.words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
