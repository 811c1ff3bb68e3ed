import type { Entry } from '../../domain/entry.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { heldProofs } from './credential-words.ts'

/** Who gave it, where, when, how well and how long it holds: what belongs to the name before it. General knowledge of how certificates are listed. */
const attribute =
  /(?:19|20)\d{2}|^(?:to|until|till|valid|(?:expir|renew)\p{L}*|exp\.?|issued|refreshed|updated|revalidated|last|since|due|passed|gained|awarded)\b|^(?:full|part)[- ]time|^(?:certified|active|current|clean|in date|up to date|pass(?:ed)?|credit|merit|distinction|first|honou?rs|with .*)$|\b(?:class|honours|grade|credits?|GPA|endorsement|minor in|level)\b|\b(?:School|College|University|Universit\p{L}+|Academy|Institut\p{L}*|Council|Society|Association|Guild|Guilds|Authority|Board|Federation|Trust|Centre|Center|Polytechnic|Training|Service|Services|Gymnasium|Lyc[ée]e|Ltd|Inspection|State of)\b/iu
const sinceThen = /\b(?<how>renewed|refreshed|revalidated|updated|issued), (?<when>(?:19|20)\d{2})\b/u
const letters = /^[A-Z]{2,6}$/u
const piece = /(?:[^,;()]|\([^()]*\))+/gu

/** "Splicing Card, Fenwick Board (renewed), 2022" → "Splicing Card (Fenwick Board, renewed, 2022)"; null where what stands behind the name may be a second thing. */
export function nameWithBracket(own: string, entry: Entry | null): string | null {
  const [first = '', ...rest] = (own.match(piece) ?? []).map((one) => one.trim()).filter(Boolean)
  const { name = first, inside } = /^(?<name>[^()]+?) \((?<inside>[^()]*)\)$/u.exec(first)?.groups ?? {}
  const { label, listed } =
    /^(?<label>[^:,();]+): (?<listed>[^:();]+?)(?: \((?<year>[^()]*)\))?$/u.exec(own)?.groups ?? {}
  if (label && listed) return `${label} (${own.slice(label.length + 2).replace(/ \(([^()]*)\)$/u, ', $1')})`
  const parts = rest.map((part) => part.replace(/ \(([^()]*)\)$/u, ', $1'))
  const isProof = heldProofs.has(phraseHead(name)?.word ?? '') && !/s$/u.test(phraseHead(name)?.word ?? '')
  const belongs = parts.every(
    (part) =>
      attribute.test(part) ||
      (isProof && part.split(/\s+/u).length <= 3 && !heldProofs.has(phraseHead(part)?.word ?? '')) ||
      (letters.test(part) && !letters.test(name)) ||
      part === entry?.organisation ||
      part === entry?.location,
  )
  const behind = [inside ?? [], parts].flat()
  if (!belongs || own.includes(';') || /[():]/u.test(`${name}${behind.join('')}`)) return null
  return behind.length > 0 ? `${name} (${behind.join(', ').replace(sinceThen, '$<how> $<when>')})` : name
}
