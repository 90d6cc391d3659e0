import { paraglideVitePlugin } from '@inlang/paraglide-js'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const backend = { target: process.env.BUURTDIALOOG_BACKEND ?? 'http://localhost:8080' }

/** The pages that neighbours go on to from the first one. */
const publicPage =
  /(SignUp|MyRegistration|PersonalFile|RequestLink|Interest|OfferTable|MyTable|MyTurn|Campaign|About|HelpingWords)/

/**
 * What a page needs is fetched along with it. Of members' pages the list of it would be part of what every neighbour
 * loads: theirs find out one step later.
 */
const neighboursOnly = (page: string, needs: string[]) => (publicPage.test(page) ? needs : [])

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
    modulePreload: { polyfill: false, resolveDependencies: neighboursOnly },
    manifest: true,
    target: 'es2022',
  },
  server: { proxy: { '/api': backend, '/auth': backend, '/embed': backend } },
})
