import { Refusal } from '../../api/client'

const away = [0, 502, 503, 504]

/** Whether nobody was there to answer, which says nothing about what was asked. */
export const isNoLine = (error: unknown) =>
  error instanceof Refusal && away.includes(error.problem.status)

/** Whether what a link opened is there no longer. */
export const isGone = (error: unknown) =>
  error instanceof Refusal && [401, 404, 410].includes(error.problem.status)
