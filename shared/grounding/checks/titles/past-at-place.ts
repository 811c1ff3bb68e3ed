import type { Range } from '../../../text/range.ts'

/** What one may have done with a firm one applies to without having worked there. */
const asOutsider =
  /\b(?:applied|apply|visited|read|heard|met|followed|attended|admired|seen|saw|spoke|talked|bought|shopped|stayed|ate|volunteered|liked|loved|wanted|wished|hoped|learned|noticed|discovered|looked|called|wrote|impressed|interested|used|thought|come across|came across)\b/iu
const past = String.raw`\b(?:I|and|then)(?:'ve)? (?:also |then |once )?(?:was|have been|had been|have (?:\p{L}+ly )?\p{L}+(?:ed|en|wn|un|ld|ught)|worked|spent|served|ran|taught|led|kept|built|wrote|made|held|\p{L}{3,}ed)\b`

/** What stands between the deed and the place, with nothing in it that lies ahead: "and am applying for a post at". */
const still = String.raw`(?:(?!\b(?:am|appl\p{L}+|would|will|could|want|hope|wish|bring|role|post|position|job)\b)[^.;:!?]){0,80}?`

/** Where a sentence says that its writer was or did something at a place: "I was a receptionist at Tana Lodge, and would …", whatever it says of what lies ahead. Null where it does not. */
export function pastAtPlace(text: string, name: string): Range | null {
  const plain = text.replace(/’/gu, "'")
  if (name.trim().length < 3 || asOutsider.test(plain)) return null
  const place = `(?<place>${name
    .trim()
    .replace(/’/gu, "'")
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')})`
  const found = [
    new RegExp(`${past}${still} (?:at|for|with|from|in) (?:the )?${place}(?! (?:will|would|does|needs|asks)\\b)`, 'u'),
    new RegExp(
      String.raw`\b(?:[Aa]t|[Ww]ith|[Ff]or) (?:the )?${place},? I (?:\p{L}{3,}ed|was|have|ran|taught|led|kept|built|wrote|made|held|spent)\b`,
      'u',
    ),
  ]
    .map((way) => way.exec(plain))
    .find((match) => match !== null)
  if (!found) return null
  const start = found.index + found[0].lastIndexOf(found.groups?.place ?? '')
  return { start, end: start + (found.groups?.place?.length ?? 0) }
}
