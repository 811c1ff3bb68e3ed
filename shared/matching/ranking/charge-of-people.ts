/** The term of the lexicon that being in charge of people answers. */
export const chargeOfPeople = 'peopl manag'

const count = String.raw`(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)`
const whom = String.raw`(?:people|staff|men|women|colleagues|employees|nurses|apprentices|assistants|trainees|technicians|volunteers|reports|analysts|agents|accountants|\p{L}{3,}(?:ers|ors|ists|ians|hands|mates|wives))`
const one = String.raw`(?:\p{L}{3,}(?:er|or|ist|ian|ant|ee)|apprentice|assistant|nurse|colleague|volunteer)`
const juniors = '(?:helpers|assistants|apprentices|trainees|juniors|interns|labourers)'
const group = `(?:team|crew|gang|shifts?|squad|brigade|department|section|branch|unit|ward|desk|watch|staff|reports)`
const charge = `(?:in charge of|coordinat(?:e|ed|es|ing)|responsible for|responsibility for|look(?:ed|ing)? after|(?:line[- ])?manag(?:e|ed|es|ing)|supervis(?:e|ed|es|ing)|lead(?:s|ing)?|led|ran|run(?:s|ning)?|head(?:s|ed)?|foreman of|boss of)`

/**
 * How people tell that others worked under them: "in charge of 18 people", "look after three cleaners", "lead the night shift of four
 * carers". Customers, patients and pupils are nobody's staff.
 */
const told = new RegExp(
  [
    String.raw`\b${charge} (?:(?:a|an|the|my|our|up to|about|around) ){0,2}(?:(?:\p{L}+[- ]){0,2}${group} of (?:up to |about |around )?(?:${count}|${whom})|${count} (?:[\p{L}-]+ ){0,3}?${whom})`,
    String.raw`\b${charge}(?: [^ .;]+){1,6},? with (?:a ${group} of ${count}|(?:between |up to |about |around )?${count}(?: (?:to|and|or) ${count})? (?:\p{L}+ ){0,2}?${whom})`,
    String.raw`\b(?:teach|taught|train(?:ed)?|show(?:ed)?|guid(?:e|ed)) (?:my |our |the )?${count} (?:(?:\p{L}+(?:-\p{L}+)? ){0,2}?${juniors}|(?:part-time|junior|younger|saturday) ${whom})`,
    String.raw`\b(?:line[- ]manag|supervis)(?:e|es|ed|ing) (?:an?|one) (?:[\p{L}\d-]+ ){0,3}?${one}\b`,
    String.raw`\b(?:lead|led|supervis(?:e|ed)|manag(?:e|ed)) (?:\p{L}+ ){0,4}(?:volunteers|apprentices|trainees|assistants)\b(?! (?:training|rota|meeting|scheme|programme|system|event|newsletter)s?)`,
    String.raw`\b(?:rotas?|rosters?)\b[^.;]{0,20}\b(?:for|of) ${count} (?:[\p{L}-]+ )?(?:people|staff|employees|colleagues|volunteers)\b`,
    String.raw`^(?:team|staff|crew|brigade|gang)(?: of|:)? ${count}(?=\s*(?:[.,;(]|$))`,
  ].join('|'),
  'iu',
)
const noStaff =
  /^(?:customers|callers|visitors|members|passengers|suppliers|contractors|hires?|users|learners|prisoners|offenders|strangers|campers|neighbours|others|numbers|papers|orders|letters|computers|trailers|projectors|boilers|servers|monitors|chillers|doors|floors|errors|motors|sensors|tractors|reactors)$/iu

/** "120 small builders": trade that is looked after, and nobody's staff. */
const ofTrade = /\b(?:small|independent|private|trade|retail|domestic|corporate|commercial) \p{L}+$/iu

/** The words of a text that tell of people it was in charge of, or null. */
export function tellsOfCharge(text: string): string | null {
  const found = told.exec(text)?.[0] ?? null
  return found === null || noStaff.test(found.split(' ').at(-1) ?? '') || ofTrade.test(found) ? null : found
}
