import { withIndefinite } from '../phrases/with-indefinite.ts'

const listed = /^My certificates include (?<name>[^,;:()“”]+?)(?<behind>(?: \([^()]*\))?)$/u

/** A name that says by its own noun that it is one paper: "Advanced Certificate in Rigging", "Sailmaker's Diploma", "Goethe-Zertifikat B2". */
const onePaper =
  /^(?:\S+ ){0,6}(?:\S+-)?(?:Certificate|Diploma|Zertifikat|Licen[cs]e|Passport|Permit)(?: (?:in|of|for) \S.*| [A-C][12])?$/u

/** Who gave it, behind a dash: a name of several words, and no part of the subject. */
const givenBy = /^(?<paper>.+ (?:in|of|for) .+?) [–—] (?<giver>\p{Lu}\p{L}+(?: (?:of |and |for )?\p{Lu}\p{L}+){1,4})$/u

/** One paper by its own noun is held, with its article: "My certificates include Advanced Certificate in Rigging (2017)" → "I hold an Advanced Certificate in Rigging (2017)". */
export function paperWithArticle(told: string): string {
  const { name = '', behind = '' } = listed.exec(told)?.groups ?? {}
  if (name === '' || / (?:and|or|&) .* (?:and|or|&) | \/ /u.test(name)) return told
  const { paper = name, giver } = givenBy.exec(name)?.groups ?? {}
  const bracket = [giver ?? [], behind.slice(2, -1)].flat().filter(Boolean).join(', ')
  return onePaper.test(paper) ? `I hold ${withIndefinite(paper)}${bracket ? ` (${bracket})` : ''}` : told
}
