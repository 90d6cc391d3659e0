import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { changeLanguage } from '../src/shared/language'
import { server } from './server'

/** A busy machine takes a while to load a page for the first time. */
configure({ asyncUtilTimeout: 5000 })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
  changeLanguage('nl')
  localStorage.clear()
  sessionStorage.clear()
})
afterAll(() => server.close())
