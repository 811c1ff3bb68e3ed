import { saysNeed, startsAsAsset, startsAsDuty } from '../cues/ask-cues.ts'
import { boilerplateCues } from '../cues/boilerplate-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { firmEligibility, hoursEligibility } from '../cues/eligibility-cues.ts'
import { benefitVote } from '../lines/line-votes.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import type { Zone } from '../lines/zone.ts'
import type { ZonedLine } from '../lines/zoned-line.ts'

/** How the lines of a list begin when they say what a person is or has, besides nouns of that kind. */
const traits =
  /^(?:have|has|had|can|are|is|like|likes|love|loves|enjoy|enjoys|know|knows|want|wants|speak|speaks|hold|holds|care|cares|think|thinks|understand|understands|bring|brings|take pride|someone|somebody|you|happy|be (?:able|an?|comfortable|at least|willing|passionate)|not afraid|unafraid|committed|comfortable|curious|keen|kind|confident|organised)\b/u

/**
 * Gives the lists under headings that nobody knows ("What would make us happy") a zone by what their items look like together,
 * because a list is of one kind even where single items ("Xero or similar") say nothing by themselves.
 */
export function openLists(lines: readonly ZonedLine[]): ZonedLine[] {
  const seen = new Set<Zone>()
  const result: ZonedLine[] = []
  for (let index = 0; index < lines.length; ) {
    const end = listEnd(lines, index)
    const list = lines.slice(index, end)
    const zone = list.length > 1 ? kindOf(list, seen) : null
    for (const each of list) {
      result.push(zone === null ? each : { ...each, zone })
      const known = zone ?? each.zone
      if (known !== null) seen.add(known)
    }
    index = end
  }
  return result
}

/** "The successful candidate will:" may lead to what a person has or to what they do; the items tell. */
export function willLists(lines: readonly ZonedLine[]): ZonedLine[] {
  const groups = new Map<string, ZonedLine[]>()
  for (const each of lines)
    if (
      each.introduction !== null &&
      /\bsuccess(?:ful)?\b|\b(?:will|would|who'll|you'll|required to|expected to|need to|have to|able to|will be)$/iu.test(
        each.introduction,
      ) &&
      (each.zone === 'must' || each.zone === 'duty')
    ) {
      const list = groups.get(each.introduction)
      if (list) list.push(each)
      else groups.set(each.introduction, [each])
    }
  const changed = new Map<ZonedLine, Zone>()
  for (const list of groups.values()) {
    const zone = decided(list.slice(0, 100))
    if (zone) for (const each of list) changed.set(each, zone)
  }
  return lines.map((each) => ({ ...each, zone: changed.get(each) ?? each.zone }))
}

function decided(list: readonly ZonedLine[]): Zone | null {
  const texts = list.map(({ line }) => cueText(line.text))
  const has =
    texts.filter(
      (text) =>
        (traits.test(text) && !/^you(?:'ll|'d| will| would)\b/u.test(text)) ||
        /^(?:be|possess|demonstrate|show|need)\b/u.test(text),
    ).length / texts.length
  const does =
    texts.filter((text) => startsAsDuty(text) && !/^(?:demonstrate|show)\b/u.test(text)).length / texts.length
  if (does >= 0.4 && does > has) return 'duty'
  return has >= 0.6 && has > does ? 'must' : null
}

/** The end of the list of open items that begins at an index, or the next index. */
function listEnd(lines: readonly ZonedLine[], from: number): number {
  let end = from
  const group = lines[from]?.group
  while (
    end < lines.length &&
    lines[end]?.zone === null &&
    lines[end]?.line.form === 'item' &&
    lines[end]?.group === group
  )
    end += 1
  return Math.max(end, from + 1)
}

function kindOf(list: readonly ZonedLine[], seen: ReadonlySet<Zone>): Zone | null {
  const texts = list.map(({ line }) => cueText(line.text))
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length
  const offers = list.filter(({ line }) => offersSomething(line)).length / list.length
  if (offers >= 0.4) return 'benefits'
  const asks = share((text) => startsAsAsset(text) || saysNeed(text) || traits.test(text) || firmEligibility.test(text))
  const works = share((text) => startsAsDuty(text) && text.split(' ').length > 2)
  if (works >= 0.34 && (works > asks || (works === asks && !seen.has('duty')))) return 'duty'
  if (share((text) => firmEligibility.test(text) || hoursEligibility.test(text)) >= 0.5) return 'eligibility'
  if (asks >= 0.34) return seen.has('must') && headedAsPhrase(list[0]?.group ?? null) ? 'nice' : 'must'
  const next = seen.has('duty') && !seen.has('must') && !seen.has('criteria') && !seen.has('benefits')
  return next && asks > 0 ? 'must' : null
}

/**
 * After a list of musts a second one under words of its own ("Further down the list", "Do you happen to have any of these?") holds
 * wishes: employers head what they insist on in known words, and a mere field ("Lab skills") in one or two.
 */
const headedAsPhrase = (group: string | null): boolean => group !== null && group.split(/\s+/u).length >= 3

function offersSomething(line: PostingLine): boolean {
  const text = cueText(line.text)
  return boilerplateCues.process.test(text) || boilerplateCues.page.test(text) || benefitVote(line)
}
