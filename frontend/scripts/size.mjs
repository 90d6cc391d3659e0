/**
 * Weighs what a visitor loads before a public page works: the entry of the build, the page's own part, everything these
 * import statically, and their stylesheets, each compressed with brotli as it is served. The pages are read from the
 * public routes, so that a new one is weighed too; the first line is the agenda's, which is in the entry.
 */
import { readFileSync, statSync } from 'node:fs'

const limits = { js: 115_000, css: 10_000 }
/** An evening is led from one laptop that was opened before: the door, the sheet and the table on one page. */
const heavier = { EveningPage: 135_000 }
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const routes = readFileSync(new URL('../src/app/publicRoutes.tsx', import.meta.url), 'utf8')

const parts = Object.values(manifest)

/** What the page that carries the app asks for by itself. */
const html = readFileSync(new URL('index.html', dist), 'utf8')
const entry = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file)

/** The file of a page's own part. */
function ownPart(page) {
  const part = parts.find(({ name, isDynamicEntry }) => name === page && isDynamicEntry)
  if (!part) throw new Error(`The build has no part of its own for ${page}.`)
  return part.file
}

function collect(file, files) {
  if (files.has(file)) return
  files.add(file)
  const { css = [], imports = [] } = parts.find((part) => part.file === file)
  for (const sheet of css) files.add(sheet)
  for (const imported of imports) collect(manifest[imported].file, files)
}

const compressed = (file) => statSync(new URL(`${file}.br`, dist)).size

function weigh(first) {
  const files = new Set()
  for (const file of first) collect(file, files)
  const weight = { js: 0, css: 0 }
  for (const file of files) weight[file.endsWith('.css') ? 'css' : 'js'] += compressed(file)
  return weight
}

const later = [
  ...new Set([...routes.matchAll(/import\('\.\/pages\/(\w+)'\)/g)].map(([, page]) => page)),
]
const weighed = [
  ['AgendaPage', weigh(entry)],
  ...later.map((page) => [page, weigh([...entry, ownPart(page)])]),
]

const kB = (bytes) => (bytes / 1000).toFixed(1)
let failed = false
for (const [page, { js, css }] of weighed) {
  const over = js > (heavier[page] ?? limits.js) || css > limits.css
  failed ||= over
  console.log(
    `${kB(js).padStart(6)} kB js ${kB(css).padStart(5)} kB css  ${page}${over ? ', too heavy' : ''}`,
  )
}
console.log(
  `${failed ? 'Not each' : 'Each'} of ${weighed.length} pages is within ${kB(limits.js)} kB js and ${kB(limits.css)} kB css, but for ${Object.keys(heavier)}`,
)
process.exit(failed ? 1 : 0)
