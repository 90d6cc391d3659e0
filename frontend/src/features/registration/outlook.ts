/** What a party can expect with the seats that are left now. The desk decides, when it is sent. */
export function outlookOf(people: number, together: boolean, seatsLeft: number) {
  const free = Math.max(0, seatsLeft)
  const seated = people <= free ? people : together ? 0 : free
  return { seated, waiting: people - seated }
}

/** How many of them could sit down now, who is first first: the seats that are kept are for who comes for the first time. */
export function seatsFor(firstTimes: readonly boolean[], seatsLeft: number, kept: number): number {
  const stillKept = (seated: number) =>
    Math.max(0, kept - firstTimes.slice(0, seated).filter(Boolean).length)
  let seats = Math.min(firstTimes.length, Math.max(0, seatsLeft))
  while (seats > 0 && seatsLeft - seats < stillKept(seats)) seats -= 1
  return seats
}
