import type { Group } from '../headers/group-rows.ts'
import type { Labelling } from '../headers/label-header.ts'
import { lineStretch } from '../items/gather-items.ts'
import { type Stretch, stretchText, trimmed, within } from '../lines/stretch.ts'
import { gradePattern } from '../words/degree-words.ts'

/** What a header says was written for the degree. General knowledge of CVs. */
const thesis =
  /(?<!\p{L})(?:(?:master['’]?s?|doctoral|bachelor['’]?s?)\s+)?(?:thesis|dissertation)(?:\s+(?:title|topic))?\s*:\s*(?=\S)/iu

/** A bare mark ("2:1") says nothing by itself: it waits in the tray. */
const says = (stretch: Stretch): boolean => /\p{L}{4}/u.test(stretchText(stretch))

/** "CGPA: 8.7/10" is one fact, though a colon parts it. */
function withValue(found: Stretch[], next: Stretch): Stretch[] {
  const last = found.at(-1)
  const one =
    last?.block.runs === next.block.runs && /^\s*[:–-]?\s*$/u.test(next.block.text.slice(last.end, next.start))
  return one && last ? [...found.slice(0, -1), { ...last, end: next.end }] : [...found, next]
}

/** Grades and the thesis that the header of a study states: facts to be cited, which are neither in its name nor its school. */
export function studyFacts(rows: Group['rows'], { others, title }: Labelling, name: Stretch | null): Stretch[] {
  const theses = rows.flatMap(({ line, spans }) => {
    const at = thesis.exec(line.text)?.index
    if (at === undefined || at === 0) return []
    const end = Math.min(line.text.length, ...spans.map(({ start }) => start).filter((start) => start > at))
    return [trimmed(within(lineStretch(line), at, end))]
  })
  const grades = others
    .filter(({ text }) => gradePattern.test(text) && text !== title?.text)
    .map(({ stretch }) => stretch)
    .filter((one) => !name || one.block.runs !== name.block.runs || one.start < name.start || one.end > name.end)
    .filter((one) => theses.every((other) => other.block.runs !== one.block.runs || one.end <= other.start))
  return [...grades.reduce(withValue, [] as Stretch[]).filter(says), ...theses]
}
