import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MarkdownText } from './MarkdownText'

test('headings, lists and words of Markdown become what they mean', () => {
  render(<MarkdownText body={'## Zo begin je\n\n1. Kies een **plek**\n2. Zet koffie'} />)

  expect(screen.getByRole('heading', { level: 2, name: 'Zo begin je' })).toBeDefined()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

test('HTML in a text is text and does nothing', () => {
  const { container } = render(
    <MarkdownText
      body={'<script>alert(1)</script>\n\n<img src=x onerror="alert(1)"> en <b>vet</b>'}
    />,
  )

  expect(container.querySelector('script, img, b')).toBeNull()
})

test('a link that would run something leads nowhere', () => {
  render(<MarkdownText body={'[Klik](javascript:alert(1)) en [lees](https://voorbeeld.nl)'} />)

  expect(screen.getByText('Klik').getAttribute('href') ?? '').not.toContain('javascript')
  expect(screen.getByRole('link', { name: 'lees' }).getAttribute('href')).toBe(
    'https://voorbeeld.nl',
  )
})

test('a picture from elsewhere is not fetched, its words are read', () => {
  const { container } = render(<MarkdownText body={'![Een tafel](https://elders.nl/foto.jpg)'} />)

  expect(container.querySelector('img')).toBeNull()
  expect(screen.getByText('Een tafel')).toBeDefined()
})
