import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { useLanguage } from '../language'
import { Button } from '../ui/Button'
import { Select } from '../ui/controls'

type Question = components['schemas']['CoreQuestion']

export interface ExampleTheme {
  name: string
  questions: Record<Question['round'], string>
}

const libraries = {
  nl: () => import('./exampleQuestions.nl'),
  en: () => import('./exampleQuestions.en'),
}

/** Example questions by theme, to begin with and make one's own. Questions with words of their own stay. */
export function ExampleQuestions({ onChoose }: { onChoose: (questions: Question[]) => void }) {
  const language = useLanguage()
  const { data: themes = [] } = useQuery({
    queryKey: ['example-questions', language],
    queryFn: async () => (await libraries[language]()).exampleThemes,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [chosen, setChosen] = useState('')
  const theme = themes.find(({ name }) => name === chosen)
  return (
    <div className="grid items-end gap-2 sm:grid-cols-[1fr_auto]">
      <Select
        id="example-questions"
        label={m.example_questions()}
        hint={m.example_questions_hint()}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{m.example_questions_choose()}</option>
        {themes.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      <Button
        look="secondary"
        disabled={!theme}
        onClick={() => theme && onChoose(asQuestions(theme))}
      >
        {m.example_questions_use()}
      </Button>
    </div>
  )
}

const asQuestions = ({ questions }: ExampleTheme) =>
  (Object.entries(questions) as [Question['round'], string][]).map(([round, text]) => ({
    round,
    text,
  }))
