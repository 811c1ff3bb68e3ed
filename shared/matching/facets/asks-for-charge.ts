import type { Range } from '../../text/range.ts'

/** Being in charge, as postings ask for it. General knowledge of postings. */
const charge = `(?:lead(?:s|ing)?|manag(?:e|es|ing)|supervis(?:e|es|ing)|line[- ]manag(?:e|es|ing)|head(?:s|ing)?|coordinat(?:e|es|ing)|run(?:s|ning)?|oversee(?:s|ing)?|look(?:s|ing)? after|in charge of)`
const staff = String.raw`(?:shifts? of (?:\d+|\p{L}+) \p{L}+|staff|teams?|crews?|gangs?|squads?|brigades?|people|technicians|nurses|ratings|apprentices|trainees|assistants|juniors|pickers|colleagues|(?:(?<=\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\p{L}-]+ )?)(?!numbers|papers|orders|letters|computers|suppliers|customers|users|servers|containers|members)\p{L}{3,}(?:ers|ors|ists|ians|ants))|\p{L}{3,}(?:wives|hands|mates))`
const asked = new RegExp(
  String.raw`^(?:\P{L}*(?:you(?:'ll| will)?|be|he or she|they|to|will|hire|recruit|train|lead|manage|this|the|post|role|experience|ability|able|of|in|and)\P{L}+){0,5}(${charge})(?: (?:and|or) \p{L}+)?,? (?:[\p{L}\d-]+ ){0,4}?${staff}(?!\p{L}| (?:meetings?|rotas?|training|development|performance|briefings?|rooms?|events?|building|records?|budgets?|skills))`,
  'iu',
)

/** "Run the farm day to day and lead a team of three". */
const askedBeside = new RegExp(
  String.raw`(?:,| and|, and) (?:to )?(${charge}) (?:an?|the|your|our) (?:[\p{L}-]+ )?(?:team|crew|staff)\b(?! (?:meetings?|rotas?|events?|budgets?))`,
  'iu',
)

/** Where the deed stands that asks for being in charge of people: "Manage three yard staff", "Lead and supervise the archive team"; null when none does. */
export function asksForCharge(text: string): Range | null {
  const found = asked.exec(text) ?? askedBeside.exec(text)
  const deed = found?.[1]
  if (found === null || deed === undefined) return null
  const start = found.index + found[0].indexOf(deed)
  return { start, end: start + deed.length }
}
