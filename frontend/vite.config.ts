import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/paraglide',
      strategy: ['localStorage', 'baseLocale'],
    }),
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
