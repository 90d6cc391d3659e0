/** What a party can expect with the seats that are left now. The desk decides, when it is sent. */
export function outlookOf(people: number, together: boolean, seatsLeft: number) {
  const free = Math.max(0, seatsLeft)
  const seated = people <= free ? people : together ? 0 : free
  return { seated, waiting: people - seated }
}
