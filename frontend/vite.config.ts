import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { apiForm } from './apiForm.ts'

const backend = { target: process.env.BUURTDIALOOG_BACKEND ?? 'http://localhost:8080' }

/** Compressed once, when it is built: the backend serves the form that lies beside a file. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const [name, part] of Object.entries(bundle)) {
      if (!/\.(js|css)$/.test(name)) continue
      const content = part.type === 'chunk' ? part.code : part.source
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content))
    }
  },
})

/** What opens without a line, besides the agenda, which is in the entry. What members use is not among it. */
const readable = [
  'DialoguePage',
  'MyRegistrationPage',
  'MyTurnPage',
  'MyCoreGroupPage',
  'ToolkitPage',
  'ToolkitArticlePage',
  'device',
]

/** The service worker, with the files of the pages that it keeps, and a version that is another when they are. */
const worker = (): Plugin => ({
  name: 'worker',
  apply: 'build',
  // Once the page is written: it names what it is made of.
  enforce: 'post',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
    const files = new Set<string>()
    const add = (part: Rolldown.OutputChunk, withLater: boolean) => {
      if (files.has(part.fileName)) return
      files.add(part.fileName)
      for (const file of part.viteMetadata?.importedCss ?? []) files.add(file)
      for (const name of [...part.imports, ...(withLater ? part.dynamicImports : [])]) {
        const next = bundle[name]
        if (next?.type === 'chunk') add(next, withLater)
      }
    }
    // What the page itself asks for; what that loads later is not needed by everybody.
    const page = bundle['index.html']
    const html = page?.type === 'asset' ? String(page.source) : ''
    for (const [, file = ''] of html.matchAll(/"\/(assets\/[^"]+)"/g)) {
      const part = bundle[file]
      if (part?.type === 'chunk') add(part, false)
      else files.add(file)
    }
    for (const name of readable) {
      const part = chunks.find((one) => one.name === name && one.isDynamicEntry)
      if (!part) this.error(`The build has no part of its own for ${name}.`)
      add(part, true)
    }
    for (const name of Object.keys(bundle)) if (name.endsWith('.woff2')) files.add(name)
    const list = [...files].sort().map((file) => `/${file}`)
    const source = readFileSync('src/worker/sw.js', 'utf8')
    const version = createHash('sha256')
      .update(source + list)
      .digest('hex')
      .slice(0, 8)
    this.emitFile({
      type: 'asset',
      fileName: 'sw.js',
      source: source
        .replace('%VERSION%', version)
        .replace("['%FILES%']", JSON.stringify(list, null, 1)),
    })
  },
})

export default defineConfig({
  define: { __API_FORM__: JSON.stringify(apiForm()) },
  plugins: [
    react(),
    tailwindcss(),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/paraglide',
      strategy: ['localStorage', 'baseLocale'],
    }),
    worker(),
    compressed(),
  ],
  build: {
    // The content security policy allows no data: URL and no inline script or style.
    assetsInlineLimit: 0,
    // The list of what each page needs would be part of what everybody loads first.
    modulePreload: false,
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        // In one piece it compresses better than in eight: 4 kB less for who comes first.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // Asked on most forms: apart, each few words would be a file of their own.
            {
              name: 'reach',
              test: /messages\/(contact_(email|mobile|landline)_label|contact_none|mend_(name|email))\./,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': backend, '/auth': backend, '/embed': backend } },
})
