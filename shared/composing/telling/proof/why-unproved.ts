import type { Entry } from '../../../domain/entry.ts'
import { numberWords } from '../../../text/number-words.ts'
import { sentences } from '../../../text/sentences.ts'
import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { countNouns } from '../../phrases/count-nouns.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { verbPlace } from '../../verbs/verb-place.ts'
import { bareNoun } from '../articles/bare-noun.ts'
import type { Period } from '../first-person.ts'
import { overTime } from '../over-time.ts'
import type { Phrase } from '../phrase.ts'
import { whyNoSeveralThings } from '../several-things-proved.ts'
import { whyNoActivity } from './activity-shape.ts'
import { whyNoBeing } from './being-shape.ts'
import { determined } from './determined.ts'
import { finiteVerb } from './finite-verb.ts'
import { isLettersOnly } from './is-letters-only.ts'
import { mayBeDoneToOne } from './may-be-done-to-one.ts'
import { lacksArticleBehind } from './missing-article.ts'
import { isMixedList } from './mixed-list.ts'
import { isOpenThing } from './open-thing.ts'
import { pastsToo } from './open-words.ts'
import { openingVerb, whyNoDeed } from './opening-verb.ts'
import { whyNoPaper } from './paper-shape.ts'
import { whyLoose } from './tail.ts'
import { whyNoTongue } from './tongue-shape.ts'
import { whyBroken } from './why-broken.ts'
import { whyNoClause } from './why-no-clause.ts'
import { whyNoRole } from './why-no-role.ts'
import { whyNoState } from './why-no-state.ts'

/** A line and where it stands. */
export interface Line {
  /** Its own words. */
  readonly own: string
  readonly entry: (Entry & { readonly lines?: readonly string[]; readonly dropsArticles?: boolean }) | null
  readonly period: Period
}

/**
 * Why what a line is told as is not proved; null where it is. A line is told as a deed only where its first word can be nothing else than its verb, as a thing only where it can be no deed, as a clause only where its verb is surely finite, and
 * each only where nothing hangs loose behind its comma, dash or semicolon. What is not proved stands as a note in a list, where it is right whatever it is, and is left out of running text.
 */
export function whyUnproved(told: Phrase, line: Line): string | null {
  if (hasSubject.test(line.own)) return null
  if (
    told.kind !== 'quoted' &&
    told.kind !== 'state' &&
    ([line.entry?.organisation, line.entry?.title].some((name) => unnamed.test(name ?? '')) || isNameless(line.entry))
  )
    return 'where it was has no name'
  if (/\?\s/u.test(line.own)) return 'it asks and answers itself'
  if (bareOwn.test(told.text)) return 'it does not say whose own it is'
  const broken = told.kind === 'quoted' ? null : whyBroken(told.text)
  if (broken) return broken
  if (told.kind !== 'quoted' && bareNoun(told.text, { drops: line.entry?.dropsArticles ?? false }) !== null)
    return 'one of its things lacks an article'
  if (/^My project /u.test(told.text)) return 'what a project is, only a verb of its own tells'
  const being = whyNoBeing(told.text) ?? whyNoRole(told.text, line)
  if (being) return being
  switch (told.kind) {
    case 'act':
      if (/^Left (?:to|for|when|after|because|on|due|as|in)\b/u.test(line.own))
        return 'why one left is no work of the post'
      if (isHowJoined(told.text, line.own)) return 'how it is done is joined as if it were done'
      if (/^[^:]{2,40}: \p{Ll}+ed (?:with|by|alongside) /u.test(line.own))
        return 'to what it was done stands before its colon'
      if (line.entry?.end === null && /^I have been on call\b/u.test(told.text)) return 'when it ended nobody says'
      if (toName.test(line.own)) return 'its verb is half a name'
      if (lacksArticleBehind(told.text)) return 'what stands behind a small word lacks its article'
      return whyNoOwnDeed(told.text, line) ?? whyLooseIn(told.text)
    case 'thing':
      if (/; I \p{Ll}/u.test(told.text) && !/; I \p{Ll}/u.test(line.own))
        return 'what stands behind its semicolon may be no deed'
      return whyNoThing(told.text, line) ?? whyLoose(told.text) ?? whyNoWork(told.text, line)
    case 'whole':
      return whyNoClause(told.text) ?? (isAsWritten(told.text, line.own) ? null : whyLooseIn(told.text))
    case 'state':
      if (line.entry === null && isLettersOnly(told.text)) return 'letters behind a name are no word for who one is'
      return (
        whyNoState(told.text, line.own) ??
        whyNoPaper(told.text, line.own, line.entry?.kind === 'work' || line.entry?.kind === 'volunteer') ??
        whyNoTongue(told.text)
      )
    case 'quoted':
      return null
  }
}

/** An undertaking with its years and no name, of which "every episode" tells nothing. */
const isNameless = (entry: Line['entry']): boolean =>
  (entry?.kind === 'other' || entry?.kind === 'project') &&
  entry.start !== null &&
  entry.title === null &&
  entry.organisation === null

/** "See 14 patients a day, direct access and on prescription": behind its comma it tells how. */
function isHowJoined(text: string, own: string): boolean {
  const { how } = /, (?<how>[^,]+ and (?:on|by|in|at|under|with|from) [^,]+?)\.?$/u.exec(own)?.groups ?? {}
  return how !== undefined && text.includes(` and ${how}`)
}

/** "Help to Buy": with a capital behind its "to". */
const toName = /^(?:Help|Helped|Right|Return|Access|Made|Work|Talk|Ready) to \p{Lu}/u

/** What a post, paid or not, can include; under a project nothing says whose work it was. */
function whyNoWork(text: string, { own, entry }: Line): string | null {
  switch (entry?.kind) {
    case 'work':
    case 'volunteer':
      return whyNoActivity(text, own)
    case 'project':
      return 'what a project has is no work of one’s own'
    default:
      if (/\bendorsements?\b/u.test(text)) return 'what stands on a licence is no work'
      return /\bskills\b/iu.test(entry?.title ?? '') && text.split(', ').length > 2
        ? 'a row of skills is no work'
        : null
  }
}

/** "same hospital", "Driver (same site)". */
const unnamed = /^(?:the )?same\b|[(,] ?(?:the )?same \p{L}+\)?$/iu

/** A sentence that the person wrote as one. */
export const hasSubject =
  /^(?:I|We|My|Our|She|He)\b|^(?:In|On|At|As|After|Before|Since|When|While|During|By|For|From|With|Over|Between)\b[^.;:]*\b(?:I|we|she|he) \p{Ll}/u

/** The person's own sentence. */
const isAsWritten = (text: string, own: string): boolean =>
  text.replace(/[.\s]+$/u, '').toLowerCase() === own.replace(/[.\s]+$/u, '').toLowerCase()

/** "Looked after own fleet": the firm’s, or one’s own. */
const bareOwn =
  /(?<!\b(?:I|also|now|still|jointly|my|our|your|its|their|his|her|the|an?)) own (?!brand|label|goal|the |an? |my |our )\p{Ll}/u

const whyLooseIn = (text: string): string | null =>
  sentences(text)
    .map(({ start, end }) => whyLoose(text.slice(start, end)))
    .find((why) => why !== null) ?? null

/** A deed in the line's own verb has to be proved by it; what a frame tells ("I serve as …", "I had no …") is none of its own. */
function whyNoOwnDeed(text: string, { own: line, entry, period }: Line): string | null {
  const behind = /^[^:]{2,60}: (?<deed>\p{L}.*)$/u.exec(line)?.groups?.deed ?? ''
  const own = verbForm(tokens(behind)[0]?.word ?? '')?.form === 'past' ? behind : line
  if (own === behind && /^\p{L}+ (?:it|them)\b/u.test(behind)) return 'what it was done to stands before its colon'
  const words = tokens(own)
  const first = words[verbPlace(words)]
  const said = tokens(
    text.replace(/^(?:I|We) (?:also )?/u, '').replace(/^(?:was|am|have been|have|had) (?=\p{L}+(?:ed|en|t)\b)/u, ''),
  )
  const verb = said[verbPlace(said)]
  const isOwn = first && verb && verbForm(first.word)?.base !== undefined && baseOf(first.word) === baseOf(verb.word)
  if (!isOwn || /^I (?:was|have been) /u.test(text) || /^\p{L}+ing(?: and \p{L}+ing)? of /u.test(own)) return null
  const opening = openingVerb(own)
  if (opening.form === 'gerund' && isRow(own)) return null
  if (opening.form === 'base' && isUndated(entry)) return 'when it ended nobody says'
  if (opening.form === 'base' && overTime.test(outsideBrackets(text).split(/[,;:]| (?:that|which|who) /u, 1)[0] ?? ''))
    return 'a deed of the present stands with a time that is over'
  if (mayBeDoneToOne(own)) return 'it may be what others did'
  if (countOnly.test(text)) return 'it does not say of what'
  if (lacksArticle(text)) return 'its object lacks an article'
  return whyNoDeed(own, { lines: entry?.lines ?? [], ended: period === 'ended' })
}

/** A post with the year of its beginning alone: over, or going on. */
const isUndated = (entry: Line['entry']): boolean => entry?.kind === 'work' && entry.start !== null && !entry.end

/** "site visits (drive, photograph and measure)": what a dash had added was done, and no thing. */
const deedsAside = (text: string): boolean =>
  [...text.matchAll(/\((?:[^()]*, )?(?<one>\p{Ll}+) and (?<other>\p{Ll}+)\)/gu)].some(({ groups }) =>
    [groups?.one, groups?.other].every((word) => verbForm(word ?? '')?.form === 'base'),
  )

const outsideBrackets = (text: string): string => text.replace(/\s*\([^()]*\)/gu, '')

/** "UK and Ireland (away all week)". */
const placesOnly = /^\p{Lu}[\p{L}]*(?:(?:,| and) \p{Lu}[\p{L}]*)*(?: \([^()]*\))?\.?$/u

/** "Deputy DSL since 2022": what someone is. */
const office =
  /^(?:deputy|acting|assistant|head|lead|chair|vice|joint|interim) [^,;]*\bsince (?:\p{L}+ )?(?:19|20)\d{2}/iu

/** "cherries (packing shed control)": what stood behind a semicolon, with no figure, is as likely a second thing as it tells of the first. */
function isBracketed(text: string, own: string): boolean {
  const { behind } = /; (?<behind>[^\d;]+?)\.?$/u.exec(own)?.groups ?? {}
  return behind !== undefined && text.includes(`(${behind})`)
}

/** "Acting miller for two months". */
const actingAs = (own: string): boolean =>
  /^(?:acting|deputising|interim|relief|assistant|deputy) \p{L}/iu.test(own) &&
  roleNouns.has(phraseHead(own)?.word ?? '')

/** "searches ordered the same day", "dictation turned round within 24 hours". */
function isDoneTo(text: string): boolean {
  const words = tokens(text.split(/[,;]/u, 1)[0] ?? '')
  return words.some(({ word }, at) => {
    const [before, next] = [words[at - 1]?.word ?? '', words[at + 1]?.word ?? '']
    if (
      at < 1 ||
      at > 5 ||
      verbForm(word)?.form !== 'past' ||
      /^(?:an?|the|and|or|of|for|with|in|on|to|from|by|at|when|where|if|as|once|until)$/u.test(before)
    )
      return false
    if (verbForm(before)?.form === 'past' || /(?:ly|ed)$/u.test(before)) return false
    return (
      next === '' ||
      /^(?:in|on|at|within|by|for|to|round|out|up|off|over|myself|alone|same|the|every|each|daily|weekly|monthly|early|late|twice|without)$/u.test(
        next,
      )
    )
  })
}

/** "Image and deploy laptops". */
const joinedVerb = /^\p{L}+ and (?<deed>(?!\p{L}+(?:ing|ed)\b)\p{Ll}+ \p{Ll}+\b.*)/u

/** "a weekly run, payments in francs and marks": the "and" of its last member is no end of the row. */
function lacksLastAnd(text: string): boolean {
  const parts = text.replace(/\.$/u, '').split(', ')
  const last = parts.at(-1) ?? ''
  return (
    parts.length > 1 &&
    /^(?!and\b|or\b)[^,]*? (?:in|of|for|with|to|at|on|from|by|between) [^,]*? and /u.test(last) &&
    !/ and .* (?:in|of|for|with|to|at|on|from|by|between) /u.test(last) &&
    !goesOnAbout.test(last)
  )
}

/** What tells of the member before a comma. */
const goesOnAbout =
  /^(?:in|of|for|with|to|at|on|from|by|as|including|mostly|mainly|which|who|where|when|both|all|each|one|two|three|some|\p{L}+ing|\p{L}+ed|first|then|up|about|around|over|\d\S*)(?![\p{L}-])/u

/** "both apprentices passed their exam", "duplicate sacks recovered": what several did or had done to them. */
function isPassedBy(text: string): boolean {
  const words = tokens(outsideBrackets(text).split(/[,;:]/u, 1)[0] ?? '')
  return words.some(({ word, text: written }, at) => {
    const before = words[at - 1]?.word ?? ''
    return (
      at > 0 &&
      at < 4 &&
      /^\p{Ll}/u.test(written) &&
      verbForm(word)?.form === 'past' &&
      !pastsToo.has(word) &&
      /[^sui]s$/u.test(before) &&
      !/^(?:sales|goods|works|accounts|systems|records|process|business|operations|services|needs)$/u.test(before)
    )
  })
}

/** "Escalation audit: 71 → 93%". */
const drawn = /\d\S*(?: \p{L}+)? ?(?:->|→|=>|➔) ?[£$€]?\d/u

/** "night work, away four nights a week": how and where, in a row of things. */
const howRather = /(?:^|, | and )(?:away|abroad|now|then|not) (?!with\b|by\b|for\b|in\b|just\b|only\b)\p{L}/u

/** "Lambing percentage raised from 148 to 167". */
const moved = / \p{Ll}+(?:ed|up|down|cut) (?:from|to|by) [£$€]?\d/u

/** "I assessed and signed off 25.", "I won 5 of 8 in 2023.": of what stood in a label. */
const countOnly =
  /^I (?:\p{L}+ ){1,5}(?<!\b(?:by|to|from|at|of) )\d+(?: of \d+)?(?:(?: in (?:19|20)\d{2})?\.?$| (?:last|over the|during|this|since) )/u

/** "caseload of 45", "data management plan, …": one of what is counted, as the first of a row or with its measure behind it. */
function isBareOneOf(text: string): boolean {
  return outsideBrackets(text.replace(/\.$/u, ''))
    .split(text.includes(', ') ? /, (?:and )?| and /u : /(?!)/u)
    .some((part) => {
      const head = phraseHead(part)?.word ?? ''
      const before = part.slice(0, part.toLowerCase().indexOf(head))
      if (
        /ing$/u.test(head) ||
        / and /u.test(part) ||
        determined.test(part) ||
        /['’]|\p{Lu}|\d/u.test(before) ||
        (part.split(' ', 1)[0] ?? '') in numberWords
      )
        return false
      if (verbForm(part.split(' ', 1)[0] ?? '')?.form === 'gerund') return false
      return countNouns.has(head) && !massNouns.has(head) && (before !== '' || / of \d/u.test(part))
    })
}

/** "I set up lending library with parents": one of what is counted, with nothing before it. */
function lacksArticle(text: string): boolean {
  const { object = '' } =
    /^I (?:have )?(?:also )?\p{Ll}+(?: (?:up|out|off|down|over))? (?<object>\p{Ll}.*)$/u.exec(text)?.groups ?? {}
  const opener = object.split(' ', 1)[0] ?? ''
  if (
    object === '' ||
    determined.test(object) ||
    opener in numberWords ||
    verbForm(opener)?.form === 'base' ||
    /['’]s? /u.test(object)
  )
    return false
  const head = phraseHead(object)?.word ?? ''
  const at = object.toLowerCase().indexOf(head)
  const before = object.slice(0, at)
  if (/^\S*(?:,| and | or |\/)/u.test(object.slice(at))) return false
  return countNouns.has(head) && !massNouns.has(head) && !/\p{Lu}|\d| (?:and|or|to) /u.test(before)
}

const baseOf = (word: string): string | undefined => verbForm(word)?.base

/** "Dealing with customers", "Opening and closing for the season": a deed with what only a deed has behind it. */
const isRow = (own: string): boolean => /^\p{L}+ing (?:with|to|on|at|after|up|out|off|down) /u.test(own)

/** "3-week menu cycle", "…, monthly stocktake": what comes in turns or has a length, once, and nothing before it. */
const bareOne =
  /(?:^|, |\band )(?:\d+-\p{L}+|(?:twice-)?(?:weekly|monthly|daily|quarterly|annual|yearly|fortnightly|termly)) (?:\p{Ll}+ ){0,2}\p{Ll}+(?<!(?:[^s]s|ing|ment|work|care|ance|ity))(?=$|[,.;]| (?:and|to|for|of|with|in|at|on)\b)/u

/** "fanuc and Heidenhain controls", "Aluminium, stainless": small or great is a guess. */
const unsureCase =
  /^\p{Ll}+ (?:and|or|&) \p{Lu}\p{Ll}+ \p{Ll}|^(?!(?:English|French|German|Spanish|Welsh)\b)\p{Lu}\p{Ll}+, \p{Ll}/u

function whyNoThing(text: string, { own, entry }: Line): string | null {
  const opening = openingVerb(own)
  const isDeed = opening.form === 'gerund' && opening.sure === 'verb'
  if (entry === null) return isDeed ? null : 'nothing says what part of life it is of'
  if (opening.form === 'base' || opening.form === 'third') {
    if (opening.sure === 'verb') return 'it opens with a verb'
    if (!isOpenThing(own, entry.lines ?? [])) return 'its first word may be a verb'
  }
  if (joinedVerb.test(own) && openingVerb(joinedVerb.exec(own)?.groups?.deed ?? '').sure === 'verb')
    return 'a verb is joined to its first word'
  if (/^an? (?:\p{Ll}+ )?(?:drawing|painting|sketching|writing|cooking|teaching)\b/u.test(text) && !/^an? /iu.test(own))
    return 'what is done has no article'
  if (moved.test(text) || drawn.test(own)) return 'it tells what moved'
  if (/\((?:and|or) /u.test(text) && !/\((?:and|or) /u.test(own)) return 'its bracket begins with a joint'
  if (lacksLastAnd(outsideBrackets(text)) && lacksLastAnd(outsideBrackets(own))) return 'a list lacks its last “and”'
  if (/ and (?:no|zero) \p{Ll}[^,]*$/u.test(text)) return 'what did not happen is no work'
  if (isPassedBy(text)) return 'it tells what was done to several or by them'
  if (howRather.test(outsideBrackets(text))) return 'what is no thing stands in its row'
  if (/^an? \d+ ?[–-] ?\d+ \p{L}+s\b/u.test(text)) return 'it tells how many'
  if (bareOne.test(outsideBrackets(text))) return 'one thing stands in it without its article'
  if (unsureCase.test(text)) return 'its first word may be a name'
  if (
    /[<>→]/u.test(text) ||
    /\b(?:rate|accuracy|score|rating|average|grade|mark|GPA) \d|\d ?% (?:average|avg)\b|\baverage (?:of )?\d|\b(?:average|avg|mean)\.?$/u.test(
      outsideBrackets(text),
    )
  )
    return 'it tells a result'
  if (isUndated(entry)) return 'when it ended nobody says'
  if (
    /^an? [^,;(]* \d+ (?:an?|per|each|every) /u.test(text) ||
    /^\d+:\d+ |\b\d+ ?(?:hrs?|hours?) (?:days|nights|shifts)\b/u.test(text)
  )
    return 'it tells how often'
  if (/\b(?:done|made|kept|filed|run) (?:myself|alone)\b/u.test(text)) return 'it tells who did it'
  if (deedsAside(text)) return 'deeds stand in its bracket'
  if (isMixedList(text)) return 'what is counted or done stands in a row with work'
  if (lacksArticleBehind(text) || isBareOneOf(text)) return 'one of its things lacks an article'
  if (/^(?:an? )?(?:alongside|besides|amid|amidst|beside|during|after|before|while|whilst)(?![\p{L}-])/u.test(text))
    return 'it tells when'
  if (/, [^,()]* since (?:\p{L}+ )?(?:19|20)\d{2}\.?$/u.test(text)) return 'its last member has a time of its own'
  if (isBracketed(text, own)) return 'a second thing stands in a bracket'
  if (placesOnly.test(text) || /^(?:an? |the )?capacity\b/u.test(text)) return 'a place or a size is no work'
  if (
    /^(?:(?:about|around|over|up to|nearly) )?\d[\d,. ]*\+? ?(?:km|miles|hours|hrs|tonnes|tons|litres|kg|(?:customers|covers|guests|calls|tickets|patients|visitors|pupils|people) (?:on|at)) ?\b/u.test(
      text,
    ) ||
    /^(?:about |around |over )?\d[\d,.]*\+? (?:on|in|at|per|to|for|with|a|an)\b/u.test(text) ||
    /(?:, | and )(?:many|most|peak) \p{L}+\.?$/u.test(text)
  )
    return 'it tells how many'
  if (office.test(own) || actingAs(own)) return 'an office is no work'
  if (/(?:^|, | and )(?:the )?best (?:in|of|at)\b/u.test(text)) return 'how good it was is no work'
  if (opening.form !== 'gerund' && !/^\p{L}+ing\b/u.test(text) && isDoneTo(outsideBrackets(text)))
    return 'it tells what was done to a thing'
  if (/^(?:evenings|weekends|nights|mornings|days|shift work|overtime)\b/u.test(text)) return 'a time is no work'
  if (/^(?:an? |the )?(?:team|crew|brigade|staff|squad) of /u.test(text)) return 'a team is no work'
  const head = phraseHead(text)?.word ?? ''
  if (/^an? /u.test(text) && /[^suiaoy]s$/u.test(head) && !/(?:ness|ics|news)$/u.test(head))
    return 'its article is of one and its noun of several'
  return finiteVerb(text) ? 'it is a clause' : whyNoSeveralThings(text)
}
