import { createContext, useContext } from 'react'
import type { Reach } from '../../features/organisation/me'

/** What the member may do here. The server decides; this only keeps what would be refused out of sight. */
export const ReachContext = createContext<Reach>('NOTHING')

export const useReach = () => useContext(ReachContext)

/** Whether the member looks after the organisation, beside whatever else they do. */
export const AdministersContext = createContext(false)

export const useAdministers = () => useContext(AdministersContext)

export const useMayPlan = () => useReach() === 'PLANS'
