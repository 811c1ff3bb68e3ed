import { bareNoun } from '../articles/bare-noun.ts'

/**
 * Why what is said of oneself in a frame is not what its line says: a member of a row was put into a bracket as if it explained another one, what is still to come is told as held, or what someone is, or how well
 * it is known, stands among skills or papers. Null where it is.
 */
export function whyNoSuchState(text: string, own: string): string | null {
  if (bareNoun(text) !== null) return 'one of its things lacks an article'
  if (isBracketed(text, own)) return 'one of its row stands in a bracket'
  if (/^I (?:am|was|have been) (?:an? )?[^,;()]+, \p{Ll}[^.;()]*(?:, | [+&] )[^.;]*(?:, |\()/u.test(text))
    return 'a row hangs loose behind what someone is'
  if (/ [–—] (?:\p{L}+ed|won|made|sat|run|held) /u.test(text) && /^My awards/u.test(text))
    return 'a deed stands behind its dash'
  if (/^My awards/u.test(text) && /; /u.test(own)) return 'several stand in its row'
  if (/^I speak [^.]*\. My skills include (?:\p{Ll}|\p{Lu}\p{Ll}+\.?$)/u.test(text))
    return 'what stands behind a tongue is no skill'
  if (/^I have been an? (?:professional|member|qualification|membership) at /u.test(text)) return 'a heading is no post'
  const skills = /^My skills include (?<what>[^.]*)/u.exec(text.replace(/\s*\([^()]*\)/gu, ''))?.groups?.what
  if (skills !== undefined) {
    const items = skills.split(/, (?:and )?| and /u)
    if (items.some((one) => /\b(?:member|holder|winner|winners|governor|trustee|volunteer)$/u.test(one)))
      return 'what someone is, is no skill'
    if (items.some((one) => /^\d+ (?!D\b)/u.test(one))) return 'a number is no skill'
    if (items.some((one) => tongue.test(one) || levelAlone.test(one))) return 'a tongue is no skill'
  }
  if (isOfPaper.test(text)) {
    if (
      /\b(?:in|on|at|of|for|to) certificate\b/u.test(text) ||
      (/^I hold an? \p{Ll}+ certificate\.?$/u.test(text) && !/ /u.test(own))
    )
      return 'it is no name of a paper'
    if (/\b(?:work alongside|bank work)\b/u.test(text)) return 'work is no paper'
    if (/\b(?:ok|okay|basic|intermediate)\b|\((?:an?|\d+|two|three|some) (?:years?|months?)\)/u.test(text))
      return 'how well it is known is no paper'
    if (
      /\b(?:place offered|offered|application|applied for|paused|rejoining|left after|to finish|deferred)\b/iu.test(own)
    )
      return 'it is not held yet'
    if (/^My (?:certificates|training) include[^(]*\b(?:medic|holder|member)\b/iu.test(text))
      return 'what someone is, is no paper'
  }
  return /^I am an? [^(]*\bmember of [^(]*\b(?:booked|planned|pending|(?:19|20)?\d{2}[–-]\d{2})\b/u.test(text)
    ? 'what stands behind its comma is no body'
    : null
}

const isOfPaper = /^(?:I (?:also )?(?:hold|received|took)|My (?:certificates|training|awards|studies) include)/u

const tongue =
  /^(?:Spanish|French|German|Italian|Polish|Irish|Welsh|Gaelic|Portuguese|Russian|Arabic|Urdu|Hindi|Dutch|BSL|Greek|Turkish|Romanian|Norwegian|Swedish|Danish|Mandarin|Japanese)\b (?!cuisine|cooking|law)\p{L}/u
const levelAlone = /^(?:fluent|native|first language(?: .*)?|mother tongue|conversational|spoken)$/u

/** "GCSEs (NVQ 2 Milling)" of two papers behind a semicolon, "ADR (goods by air, renewed 2023)" of two in a row. */
function isBracketed(text: string, own: string): boolean {
  const brackets = [...text.matchAll(/\((?<inside>[^()]*)\)/gu)].map(({ groups }) => groups?.inside ?? '')
  const written = [...own.matchAll(/\((?<inside>[^()]*)\)/gu)].map(({ groups }) => groups?.inside ?? '')
  const added = brackets.filter((one) => !written.includes(one))
  const apart = own.replace(/[.\s]+$/u, '').split('; ')
  if (
    apart.length > 1 &&
    added.some(
      (one) =>
        (one.includes('; ') || /^[\p{Lu}\d]/u.test(one)) &&
        apart.some((part) => one.split('; ').some((some) => same(some, part))),
    )
  )
    return true
  return added.some((one) => {
    if (paper.test(one) && paper.test(text.replace(/^I (?:also )?hold (?:an? |the )?/u, ''))) return true
    const items = one.split(', ')
    if (items.length < 2) return false
    const carried = items.filter((item) => !written.some((some) => some.split(', ').includes(item)))
    const isRow =
      carried.length > 1 &&
      !own.includes(': ') &&
      carried.every((item) => /^(?!part|full|with|by|at|in\b)\p{Ll}+(?: \p{Ll}+)+$/u.test(item) && !aside.test(item))
    const isMerged =
      written.some((some) => items.includes(some) || one.endsWith(some)) &&
      carried.some(
        (item) =>
          / /u.test(item) && !aside.test(item) && !/^(?:\p{Lu}|(?:on|in|at|with|by|for|to|from|of|all) )/u.test(item),
      )
    return isRow || isMerged
  })
}

/** What is held by itself. */
const paper = /^(?:NVQ|GCSEs?|HNC|HND|BTEC|A[- ][Ll]evels?|BSc|BA|MA|MSc|PhD|Diploma|City & Guilds)\b/u

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** When, how well and under what form: what a bracket may add. */
const aside =
  /\b(?:(?:19|20)\d{2}|renewed|expir\p{L}*|exp|valid|passed|since|until|distinction|merit|honours|online|refresher|time|release|grade|level|evenings|updated|qualified|ongoing|years?|yrs|months?|days?|wpm)\b/iu
