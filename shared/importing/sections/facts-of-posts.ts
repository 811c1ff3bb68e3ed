import { tokens } from '../../text/tokens.ts'
import type { Row } from './section-rows.ts'

/** Honours that are won in a post. General knowledge. */
const honour =
  /^\P{N}{0,60}(?<!\p{L})(?:of the (?:year|month|quarter|season|match)|awards?|prize|medal|commendation|commended|trophy|runner[- ]up|finalist|mbe|obe|bem)(?=$|[^\p{L}\p{N}])(?! (?:manager|officer|co-?ordinator|assistant|administrator|host|body|team))/iu
/** Offices held beside a post at the same place. General knowledge. */
const beside =
  /^(?:(?:site|shift|area|department|unit|ward|depot|station|garage|store|branch|school|college|plant|trade|union|deputy|lead|senior|elected)\s){0,2}(?:(?:h ?& ?s|h and s|health (?:and|&) safety|safety|union|staff|works council|workforce|employee|learning)\s(?:rep(?:resentative)?|champion|committee(?: member)?)|shop steward|works council(?:lor)?|fire (?:marshal|warden)|first[- ]aider)(?=[^\p{L}]*(?:\d|$|\())/iu
/** "6 months at sister plant, 2006: …" says how long something took within a post. */
const stay =
  /^(?:\d{1,2}|a|one|two|three|four|five|six|nine|twelve)[ -](?:days?|weeks?|months?|years?)\s(?:at|in|on|with|as|of|secondment)(?!\p{L})/iu

/** "“The Tempest” – Tarn Playhouse – 90 cues": a show, a book or a campaign by its title. */
const titled = /^["“„«][^"”“»]{2,60}["”“»](?=$|[\s,:(–—-])/u

/** A line below a post that names an honour, an office beside it, a stay or a show ("Apprentice of the year, 1998") tells of the post, whatever year it names, and opens none. */
export function factsOfPosts(rows: readonly Row[]): Row[] {
  let under = false
  return rows.map((row) => {
    const tells = under && row.role === 'header' && isPlain(row) && namesFact(row)
    if (row.role === 'header' && !tells)
      under = row.spans.some(({ form }) => form === 'range') || (under && !row.line.apart)
    if (row.role === 'date') under = true
    return tells ? { ...row, role: 'prose', spans: [] } : row
  })
}

const isPlain = ({ line }: Row): boolean =>
  line.block.kind === 'paragraph' && !line.bold && !line.caps && !line.italic && !line.apart && line.breaks.length === 0

const namesFact = ({ line: { text }, spans }: Row): boolean =>
  tokens(text).length <= 16 &&
  (beside.test(text) ||
    (spans.every(({ form }) => form !== 'range') && (honour.test(text) || stay.test(text) || titled.test(text))))
