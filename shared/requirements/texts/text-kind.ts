import { fold } from '../../text/fold.ts'

/** What a text dropped as a posting is instead. */
export type TextKind = 'cv' | 'letter' | 'draft'

/** Kinds are told from the beginning: what a document is shows there. */
const readFrom = 20_000

const cvTitle = /^[^\p{L}\n]{0,4}(?:curriculum vitae|résumé|resume|lebenslauf|currículum(?: vitae)?|cv)\b[^\n]{0,60}$/mu
const cvHeadings =
  /^[^\p{L}\n]{0,6}(?:(?:work|employment|professional|relevant|career) (?:experience|history|background)|employment(?: history)?|experience|education(?: and training)?|publications|awards(?: and honou?rs)?|references|referees|(?:personal|professional) (?:summary|profile|statement|details)|hobbies(?: and interests)?|interests|berufserfahrung|ausbildung|expérience professionnelle|expériences|formation|experiencia(?: laboral| profesional)?|formación|werkervaring|opleidingen?)[^\p{L}\n]{0,4}$/gmu
const spans =
  /\b(?:19|20)\d\d\s*(?:-|–|—|to|until|bis|à|a|tot)\s*(?:(?:\p{L}{3,9}\.?\s+)?(?:19|20)\d\d|present|now|today|current|heute|aujourd'hui|actualidad|heden)/gu
const contact = /[\w.+-]{1,64}@[\w-]{1,60}\.[\w.]{2,30}|(?:\+|\b0)\d[\d\s()-]{7,30}\d/gu
const onRequest = /\breferences? (?:are )?(?:available )?(?:up)?on request\b/u
const salutation =
  /^[^\p{L}\n]{0,4}(?:dear\b[^\n]{2,60}|to whom it may concern\b[^\n]{0,10}|sehr geehrte[^\n]{2,60}|madame, monsieur[^\n]{0,10}|estimad[oa]s?[^\n]{2,40}|geachte[^\n]{2,40})$/mu
const farewell =
  /^[^\p{L}\n]{0,4}(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|sincerely|mit freundlichen grüßen|cordialement|atentamente|met vriendelijke groet)\b[^\n]{0,40}$/mu
const writer = /(?<![\p{L}'])(?:i|i'm|i've|i'd|i'll|my|me|ich|mein\p{L}*|j'ai|mon|ma|mes|ik|mijn)(?![\p{L}'])/gu
const reader =
  /(?<![\p{L}'])(?:you|you'll|you're|you've|your|candidates?|applicants?|post ?holder|du|sie|(?:ihr|dein)\p{L}*|vous|votre|vos|usted|je|jouw)(?![\p{L}'])/gu
const asks =
  /\b(?:we are (?:looking|seeking|hiring|recruiting)|we're (?:looking|hiring|after)|we (?:offer|need|want)|closing date|how to apply|apply (?:by|now|online|here)|requirements|responsibilities|essential|desirable|person specification|salary|the role|the successful|what you(?:'ll| will)|about you|benefits|job description|vacancy|duties)\b/gu

/** The writer telling what they did, where a posting at most says what its writer needs. */
const told =
  /(?<![\p{L}'|])(?:i(?: also| then| personally)? (?:have|led|ran|set|was|am (?!looking|seeking|after|hoping)|did|wrote|built|taught|made|gave|took|brought|kept|grew|won|saw|spent|(?!need)\p{L}{2,}ed)|i've|in my|my (?:role|team|work|experience|time|current|previous|last|first)|ich habe|j'ai|ik heb)(?![\p{L}'])/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Whether a text that should be a posting is a CV, a letter or an earlier draft of an application; null when it may be a posting.
 * Needs several signs at once, because a posting may hold any one of them (a contact, years, an example written with "I").
 */
export function textKind(text: string): TextKind | null {
  const plain = fold(text.slice(0, readFrom)).replace(/<[^<>\n]{1,80}>/gu, '')
  const [own, other, asking] = [count(plain, writer), count(plain, reader), count(plain, asks)]
  if (salutation.test(plain) && own >= 3 && own > other && (farewell.test(plain) || asking <= 2)) return 'letter'
  const top = plain.split('\n').slice(0, 10).join('\n')
  const signs =
    (cvTitle.test(top) ? 2 : 0) +
    Math.min(3, count(plain, cvHeadings)) +
    Math.min(4, count(plain, spans)) +
    (count(top, contact) > 0 ? 1 : 0) +
    (onRequest.test(plain) ? 1 : 0)
  if (signs >= 4 + Math.max(0, asking - 1) && other <= 3 && count(plain, spans) > 0) return 'cv'
  const tells = count(plain, told)
  if (tells >= 6 && count(plain, spans) >= 3 && own > 3 * other) return 'cv'
  return tells >= 3 && own > 2 * other && asking <= Math.max(4, tells / 3) ? 'draft' : null
}
