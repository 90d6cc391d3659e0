import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { apiForm } from './apiForm.ts'

/** Apart from vite.config.ts: messages are compiled before the tests, and no stylesheet is needed. */
export default defineConfig({
  define: { __API_FORM__: JSON.stringify(apiForm()) },
  plugins: [react()],
  test: {
    environment: 'happy-dom',
    environmentOptions: {
      // Tests look at which page a frame shows, and not at the page.
      happyDOM: { url: 'http://localhost:3000', settings: { disableIframePageLoading: true } },
    },
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    setupFiles: ['./test/setup.ts'],
  },
})
