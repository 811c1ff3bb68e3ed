import type { Range } from '../../text/range.ts'
import { type PeopleRelation, peopleVerbs } from '../words/people-verbs.ts'
import { phraseStems } from './phrase-stems.ts'

/** What the writer did to someone, or someone to the writer. */
export interface PersonRole extends Range {
  readonly relation: PeopleRelation
  readonly writer: 'does' | 'undergoes'
  /** Stems of the other person's description. */
  readonly who: readonly string[]
}

const relations = new Map<string, PeopleRelation>()
for (const relation of ['over', 'help', 'watch', 'choose'] as const)
  for (const form of peopleVerbs[relation].split(/\s+/u)) relations.set(form, relation)
const verb = new RegExp(`\\b(?:${[...relations.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'giu')
const ownSubject =
  /(?:^|[.;,:\n]|\bI|\bI've|\band|\bbut|\bthen)\s*(?:(?:I|have|had|has|also|and|but|then|later|once|now|currently|regularly|often|previously|line|\p{L}+ly)\s+)*$/iu
const undergoing =
  /(?:^|[.;,:\n]|\bI|\bI've|\band|\bbut|\bwhile|\bwhen)\s*(?:(?:I|I've|was|am|were|have|had|been|being|got|also|and|but|then|later|closely|regularly|\p{L}+ly)\s+)*$/iu
const reporting = /\breport(?:s|ed|ing)?\s+(?:directly |monthly |weekly |daily )?to\s+(?<who>[^.;()\n]{2,50})/giu
const receiving =
  /\b(?:with (?:the |some )?(?<kind>help|support|assistance|advice)|under (?:the )?(?:\p{L}+ )?(?:supervision|guidance|direction|management|leadership)) (?:of|from) (?<who>[^.;()\n]{2,50})/giu

/** Who does what to whom, where the writer is one of the two: "supervised by X", "I supervised X", "X reports to me". */
export function personRoles(text: string): PersonRole[] {
  return [
    ...[...text.matchAll(verb)].flatMap((match) => verbRole(text, match)),
    ...[...text.matchAll(reporting)].flatMap((match) => reportRole(text, match)),
    ...[...text.matchAll(receiving)].map((match) =>
      role(match, {
        relation: match.groups?.kind ? 'help' : 'over',
        writer: 'undergoes',
        who: match.groups?.who ?? '',
      }),
    ),
  ].filter(({ who }) => who.length > 0)
}

function verbRole(text: string, match: RegExpExecArray): PersonRole[] {
  const relation = relations.get(match[0].toLowerCase())
  if (!relation) return []
  const before = text.slice(0, match.index)
  const after = text.slice(match.index + match[0].length)
  if (/^\s+me (?:how|to|that|what|why|the (?:value|importance)|a (?:lot|great deal)|much|not)\b/u.test(after)) return []
  if (/^\s+me\b/u.test(after)) return [role(match, { relation, writer: 'undergoes', who: subjectOf(before) })]
  const by = /^[^.;,\n]{0,50}?\bby\s+(?<who>[^.;()\n]{2,50})/u.exec(after)?.groups?.who
  if (by !== undefined && /^(?:me|myself)\b/u.test(by))
    return [role(match, { relation, writer: 'does', who: subjectOf(before) })]
  if (by !== undefined && /(?:ed|ght|led|seen)$/iu.test(match[0]) && undergoing.test(before))
    return [role(match, { relation, writer: 'undergoes', who: by })]
  return ownSubject.test(before) ? [role(match, { relation, writer: 'does', who: after })] : []
}

function reportRole(text: string, match: RegExpExecArray): PersonRole[] {
  const who = match.groups?.who ?? ''
  if (/^me\b/u.test(who))
    return [role(match, { relation: 'over', writer: 'does', who: subjectOf(text.slice(0, match.index)) })]
  return ownSubject.test(text.slice(0, match.index))
    ? [role(match, { relation: 'over', writer: 'undergoes', who })]
    : []
}

function role(
  match: RegExpExecArray,
  about: { readonly relation: PeopleRelation; readonly writer: PersonRole['writer']; readonly who: string },
): PersonRole {
  return { ...about, who: phraseStems(about.who), start: match.index, end: match.index + match[0].length }
}

/** The words before a verb that say who does it, without its auxiliaries. */
function subjectOf(before: string): string {
  const clause = /[^.;,\n]*$/u.exec(before)?.[0] ?? ''
  return clause
    .replace(/\b(?:was|were|are|is|been|being|has|have|had|then|also|later)\b/giu, ' ')
    .trim()
    .split(/\s+/u)
    .slice(-5)
    .join(' ')
}
