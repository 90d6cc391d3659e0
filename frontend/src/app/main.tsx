import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { markLanguage } from '../shared/language'
import { isMembers } from '../shared/paths'
import './app.css'
import { publicRoutes } from './publicRoutes'
import { queryClient } from './queryClient'
import { root } from './root'
import { createAppRouter } from './router'

markLanguage()

/**
 * Only who begins at a members' page loads the list of them. Waited for within a function: a module that waits as a whole
 * would be waited for by the list, which is made of parts of it.
 */
const routes = async () =>
  isMembers(window.location.pathname)
    ? (await import('./allRoutes')).allRoutes()
    : root.addChildren(publicRoutes)

void routes().then((known) =>
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={createAppRouter(known)} />
      </QueryClientProvider>
    </StrictMode>,
  ),
)

void import('./device')
