import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { changeLanguage } from '../src/shared/language'
import { server } from './server'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
  changeLanguage('nl')
  localStorage.clear()
  sessionStorage.clear()
})
afterAll(() => server.close())
