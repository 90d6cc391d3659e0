import type { BrowserContext, Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { getDocumentProxy } from 'unpdf'

const pointsPerMillimetre = 72 / 25.4

/** What comes out of the printer, read back: every page with its size and its words, and what a screen reader gets. */
export async function printed(page: Page) {
  await page.evaluate(() => document.fonts.ready)
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true })
  const file = await getDocumentProxy(new Uint8Array(bytes))
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => sheet(await file.getPage(index + 1))),
  )
  const { info } = await file.getMetadata()
  const tagged = (await file.getMarkInfo())?.Marked
  return { pages, tagged, language: (info as { Language?: string }).Language }
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

async function sheet(page: PdfPage) {
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))
  const edges = words.flatMap(({ transform: [, , , , x, y] }) => [x, y, width - x, height - y])
  return {
    size: [width, height].map((points) => Math.round(points / pointsPerMillimetre)).join(' x '),
    text: words.map(({ str }) => str).join(' '),
    /** In millimetres from the nearest edge: a printer at home leaves 10 of them white. */
    margin: Math.min(...edges) / pointsPerMillimetre,
  }
}

/** What a telephone reads when it is pointed at this. */
export async function scanned(context: BrowserContext, code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot()).toString('base64')
  const canvas = await context.newPage()
  const { width, dots } = await canvas.evaluate(async (source) => {
    const image = new Image()
    image.src = `data:image/png;base64,${source}`
    await image.decode()
    const paper = document.createElement('canvas')
    paper.width = image.width
    paper.height = image.height
    const pen = paper.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const drawn = pen?.getImageData(0, 0, paper.width, paper.height).data
    return { width: paper.width, dots: Array.from(drawn ?? []) }
  }, picture)
  await canvas.close()
  return jsQR(Uint8ClampedArray.from(dots), width, dots.length / 4 / width)?.data
}
