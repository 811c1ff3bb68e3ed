import { type Check, finding } from '../../claim.ts'

/** What one may have done with a firm one applies to without having worked there. */
const asOutsider =
  /\b(?:applied|apply|visited|read|heard|met|followed|attended|admired|seen|saw|spoke|talked|bought|shopped|stayed|ate|volunteered|liked|loved|wanted|wished|hoped|learned|noticed|discovered|looked|called|wrote|impressed|interested|used)\b/iu
const past = String.raw`\b(?:I|and|then) (?:also |then |once )?(?:was|have been|had been|have worked|worked|spent|served|ran|taught|led|kept|built|wrote|made|held|\p{L}{3,}ed)\b`

/** What stands between the deed and the place, with nothing in it that lies ahead: "and am applying for a post at". */
const still = String.raw`(?:(?!\b(?:am|appl\p{L}+|would|will|could|want|hope|wish|bring|role|post|position|job)\b)[^.;:!?]){0,80}?`

/** "I was a receptionist at Tana Lodge" in a letter to Tana Lodge, where no evidence is of a post there: what one applies for is told as one's past. */
export const checkPastAtTarget: Check = (claim, { text, entries }) => {
  const name = claim.company?.trim() ?? ''
  if (name.length < 3 || claim.language !== 'en' || asOutsider.test(claim.plain)) return []
  const isOwn = [text, ...entries.map(({ organisation }) => organisation ?? '')].some((own) => own.includes(name))
  if (isOwn) return []
  const place = `(?<place>${name.replace(/’/gu, "'").replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')})`
  const told = [
    new RegExp(`${past}${still} (?:at|for|with|from|in) (?:the )?${place}(?! (?:will|would|does|needs|asks)\\b)`, 'u'),
    new RegExp(
      String.raw`\b(?:[Aa]t|[Ww]ith|[Ff]or) (?:the )?${place},? I (?:\p{L}{3,}ed|was|have|ran|taught|led|kept|built|wrote|made|held|spent)\b`,
      'u',
    ),
  ].map((way) => way.exec(claim.plain))
  const found = told.find((match) => match !== null)
  if (!found) return []
  const start = found.index + found[0].lastIndexOf(found.groups?.place ?? '')
  const range = { start, end: start + (found.groups?.place?.length ?? 0) }
  return [finding(claim, range, { kind: 'name', why: 'You apply there; no evidence says that you worked there.' })]
}
