import { createRootRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useLanguage } from '../shared/language'
import { Layout } from './Layout'
import { NotFoundPage } from './pages/NotFoundPage'
import { UnexpectedPage } from './pages/UnexpectedPage'

/** A page that is drawn again when the language changes: the router itself keeps what it has drawn. */
export function page(Page: ComponentType) {
  return function SpokenPage() {
    useLanguage()
    return <Page />
  }
}

/** A page that is fetched when somebody goes there, or is about to. */
export function later<M extends Record<N, ComponentType>, N extends keyof M & string>(
  load: () => Promise<M>,
  name: N,
) {
  const Page = lazyRouteComponent(load, name)
  return Object.assign(page(Page as ComponentType), { preload: Page.preload })
}

/** Round every page. */
export const root = createRootRoute({
  component: Layout,
  notFoundComponent: page(NotFoundPage),
  errorComponent: UnexpectedPage,
})
export const inRoot = () => root
