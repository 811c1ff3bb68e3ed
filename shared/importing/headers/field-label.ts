import { remembered } from '../../text/remembered.ts'
import type { Line } from '../lines/line.ts'
import type { PieceLabel } from '../scores/piece-kinds.ts'

/** Words before a field, as forms write them; each pattern needs its colon, which `fieldLabel` looks for first. General knowledge (Europass among others). */
const fieldLabels: readonly (readonly [RegExp, PieceLabel])[] = [
  [
    /^(?:job title|position|role|title|post|occupation or position held|occupation|designation|degree|qualification|title of qualification(?: awarded)?|title of the? qualification|qualification awarded|qualifications(?: gained| obtained)?|course|poste|fonction|funktion|tätigkeit|abschluss|puesto|cargo|ruolo|functie|stilling|job role|job profile|capacity|worked as|(?:position|post|job) held|present post|current post)\s*:\s*/iu,
    'title',
  ],
  [
    /^(?:employer|company|organi[sz]ation|institution|school|university|college|(?:name (?:(?:and|&) (?:address|type) )?of )?(?:the )?(?:employer|organi[sz]ation|institution|school)(?: providing (?:the )?(?:education|training)(?: and training)?)?|(?:(?:awarding|training) )?(?:body|provider)|(?:awarding|training) (?:organi[sz]ation|institution)|issued by|awarded by|company name|employer name|firm|worked (?:at|for|with)|arbeitgeber|unternehmen|firma|hochschule|employeur|entreprise|établissement|empresa|azienda|werkgever|arbejdsgiver|arbetsgivare)\s*:\s*/iu,
    'organisation',
  ],
  [/^(?:location|place|city|based in|ort|lieu|lugar)\s*:\s*/iu, 'location'],
  [
    /^(?:department|team|fields? of study|field\(s\) of study|level in eqf|national classification|number of credits|type of credits|(?:main|principal) subjects(?:\s?\/\s?occupational skills(?: covered)?)?|level in (?:national|international) classification|grade|gpa|supervisor|reporting to|reports to|line manager|thesis|dissertation|hours|salary|contract|sector|type of business(?: or sector)?|classification|result|modules|advisor|reason for leaving|(?:employer(?:['’]s)? )?address(?: of (?:the )?employer)?|postcode|telephone|notice(?: period| required)?)\s*:\s*.*/iu,
    'other',
  ],
  [
    /^(?:dates?(?: employed| of employment| attended)?(?: ?\(from ?[–-] ?to\))?|period|from|duration|tenure|when|zeitraum|période|periode|periodo|years?|year of passing|since|(?:date )?start(?:ed)?(?: date)?|date (?:started|of joining|joined|appointed)|(?:date )?end(?:ed)?(?: date)?|date (?:left|of leaving)|leaving date|until)\s*:\s*/iu,
    'other',
  ],
]

/** Which label a column of its own is, -1 for none. */
const labelledCell = remembered((cell: string) => fieldLabels.findIndex(([pattern]) => pattern.test(`${cell}:`)))

export interface FieldLabel {
  /** How much of the line the label takes. */
  readonly lead: number
  readonly told: PieceLabel
}

/** The label of a form that a line begins with, or null. */
export function fieldLabel({ text, breaks }: Pick<Line, 'text' | 'breaks'>): FieldLabel | null {
  const column = breaks[0] ?? 0
  const cell = column > 0 ? labelledCell(text.slice(0, column)) : -1
  if (cell < 0 && !text.includes(':')) return null
  for (const [index, [pattern, told]] of fieldLabels.entries()) {
    const match = pattern.exec(text)
    if (match) return { lead: match[0].length, told }
    if (index === cell) return { lead: column, told }
  }
  return null
}
