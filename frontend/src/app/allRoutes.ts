import { coordinator, coordinatorRoutes } from './coordinatorRoutes'
import { publicRoutes } from './publicRoutes'
import { root } from './root'

/** What members go to: their own pages, and those of everybody. */
export const allRoutes = () =>
  root.addChildren([...publicRoutes, coordinator.addChildren(coordinatorRoutes)])
