import { forgetSentDoors } from '../../features/door/keptDoors'
import { forgetAllMine } from '../../shared/kept/drawer'

/** Whoever signs out leaves nothing about anybody on this device; what was not sent yet stays until it is. */
export function leaveNothing() {
  forgetSentDoors()
  forgetAllMine()
}
