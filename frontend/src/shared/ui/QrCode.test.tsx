import { render, screen } from '@testing-library/react'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { QrCode } from './QrCode'

/** As many dots to a module: what a camera sees. */
const dots = 4

/** Paints what the drawing says, and reads it as a telephone does. */
function scan(drawing: Element): string | undefined {
  const size = Number(drawing.getAttribute('viewBox')?.split(' ')[2]) * dots
  const picture = new Uint8ClampedArray(size * size * 4).fill(255)
  const path = drawing.querySelector('path')?.getAttribute('d') ?? ''
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < dots; row++) {
      const from = (Number(y) * dots + row) * size + Number(x) * dots
      for (let dot = from; dot < from + Number(run) * dots; dot++)
        picture.fill(0, dot * 4, dot * 4 + 3)
    }
  }
  return jsQR(picture, size, size)?.data
}

test('a telephone reads the address that was meant', () => {
  const address =
    'https://buurtdialoog.example/dialogen/01900000-0000-7000-8000-000000001001/aanmelden'
  render(<QrCode text={address} label="Aanmelden" />)

  expect(scan(screen.getByRole('img', { name: 'Aanmelden' }))).toBe(address)
})
