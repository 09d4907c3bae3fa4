import { properties } from '../../../core/facts/properties.ts'
import { strokeOf } from '../../../plot/tone.ts'
import { formatNumber } from '../../../controls/format.ts'
import { chosenTone } from '../shown.ts'
import { slopeTone } from './CurvePicture.tsx'
import { members } from './members.ts'
import { xSpan } from './tileSpace.ts'
import { useGalleryWords } from './words.ts'

/** The right column: how the pictures are read, and what exactly the filter asks. */
export function GalleryExplanation() {
  const words = useGalleryWords()
  const [low, high] = xSpan.map((x) => formatNumber(x))
  return (
    <div className="explained">
      <h1>{words.title(members.length)}</h1>
      <ul className="gallery-key" aria-hidden="true">
        <Key stroke={strokeOf(chosenTone)} label="f(x)" />
        <Key stroke={strokeOf(slopeTone)} label="f′(x)" dashes="5 3.5" />
        <Key stroke="var(--edge)" label="1" dashes="1 3" />
      </ul>
      <p>{words.about(low!, high!)}</p>
      <p>{words.parameters}</p>
      <h2 className="gallery-heading">{words.whatItMeans}</h2>
      <dl className="gallery-definitions">
        {properties.map((property) => (
          <div key={property}>
            <dt>{words.properties[property]}</dt>
            <dd>{words.definitions[property]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.ofVectors}</p>
    </div>
  )
}

interface KeyProps {
  readonly stroke: string
  readonly label: string
  readonly dashes?: string
}

function Key({ stroke, label, dashes }: KeyProps) {
  return (
    <li>
      <svg width={30} height={8}>
        <path d="M1,4H29" stroke={stroke} strokeWidth={2} strokeDasharray={dashes} />
      </svg>
      {label}
    </li>
  )
}
