import './labels.css'

interface Props {
  /** Line by line, as the post wants them. */
  addresses: readonly (readonly string[])[]
}

/** Sheets of three by seven labels, 63.5 by 38.1 mm: the size that every stationer has. */
export function AddressLabels({ addresses }: Props) {
  return (
    <div className="labels" data-whole-sheet>
      {addresses.map((lines) => (
        <address key={lines.join()}>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      ))}
    </div>
  )
}
