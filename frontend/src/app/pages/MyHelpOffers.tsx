import { useQuery } from '@tanstack/react-query'
import { HelpOffers } from '../../features/help/HelpOffers'
import { myHelpOffers } from '../../features/help/helpCalls'

/** Who offered help with the action that one carries. */
export function MyHelpOffers({ token }: { token: string }) {
  return <HelpOffers query={useQuery(myHelpOffers(token))} />
}
