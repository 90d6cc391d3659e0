import { paraglideVitePlugin } from '@inlang/paraglide-js'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const backend = { target: process.env.BUURTDIALOOG_BACKEND ?? 'http://localhost:8080' }

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/paraglide',
      strategy: ['localStorage', 'baseLocale'],
    }),
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
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  server: { proxy: { '/api': backend, '/auth': backend, '/embed': backend } },
})
