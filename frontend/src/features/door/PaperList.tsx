import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import type { DoorList, DoorPerson } from './doorList'
import { detailsOf, markWords, nameAtDoor } from './doorWords'
import { groupsOf } from './people'

const linesForWalkIns = 6
const cell = 'border-b border-ink py-2 pe-3 text-start align-top'

/** The same list on paper: large, with boxes to tick and lines for who comes without a registration. */
export function PaperList({ list }: { list: DoorList }) {
  const { guests, waiting } = groupsOf(list)
  return (
    <div className="hidden text-[15pt] leading-snug print:block">
      <p className="font-semibold">
        {moment(list.startsAt)}
        <br />
        {list.venue}
        <br />
        {m.door_paper_telephone({ telephone: list.telephone })}
      </p>
      <PaperTable people={guests} />
      {waiting.length > 0 && (
        <>
          <h2 className="mt-6 text-[18pt]">{m.door_waiting_title()}</h2>
          <PaperTable people={waiting} />
        </>
      )}
      <h2 className="mt-6 text-[18pt]">{m.door_paper_walk_ins()}</h2>
      <table className="w-full break-inside-avoid border-collapse">
        <tbody>
          {Array.from({ length: linesForWalkIns }, (_, line) => (
            <tr key={line}>
              <td className={`${cell} w-10`}>
                <Box />
              </td>
              <td className={cell}>&nbsp;</td>
              <td className={`${cell} w-48`}>
                <Box /> {m.guest_first_time()}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4 text-[12pt]">{m.guests_privacy()}</p>
    </div>
  )
}

function PaperTable({ people }: { people: DoorPerson[] }) {
  return (
    <table className="mt-4 w-full border-collapse">
      <thead>
        <tr className="text-[12pt]">
          <th className={`${cell} w-16`}>{m.door_paper_here()}</th>
          <th className={cell}>{m.guest_name()}</th>
          <th className={cell}>{m.guest_needs()}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.personId} className="break-inside-avoid">
            <td className={cell}>
              <Box ticked={person.mark === 'PRESENT'} />
            </td>
            <td className={`${cell} font-semibold`}>{nameAtDoor(person)}</td>
            <td className={cell}>
              {[...detailsOf(person), person.mark.startsWith('ABSENT') && markWords[person.mark]()]
                .filter(Boolean)
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Box = ({ ticked = false }: { ticked?: boolean }) => (
  <span className="inline-grid size-[7mm] place-items-center border-2 border-ink align-middle">
    {ticked && '✓'}
  </span>
)
