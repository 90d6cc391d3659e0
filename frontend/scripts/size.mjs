/**
 * Weighs what a visitor loads before the first public page works: the entry of the build, everything
 * it imports statically, and its stylesheet, each compressed with brotli as it is served.
 */
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const limits = { js: 115_000, css: 10_000 }
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

const files = new Set()
function collect(key) {
  const chunk = manifest[key]
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const sheet of chunk.css ?? []) files.add(sheet)
  for (const imported of chunk.imports ?? []) collect(imported)
}
collect('index.html')

const weight = { js: 0, css: 0 }
for (const file of files) {
  const bytes = brotliCompressSync(readFileSync(new URL(file, dist))).length
  const kind = file.endsWith('.css') ? 'css' : 'js'
  weight[kind] += bytes
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`)
}

let failed = false
for (const [kind, limit] of Object.entries(limits)) {
  const over = weight[kind] > limit
  failed ||= over
  console.log(
    `${kind}: ${(weight[kind] / 1000).toFixed(1)} kB of ${limit / 1000} kB${over ? ', too heavy' : ''}`,
  )
}
process.exit(failed ? 1 : 0)
