import type { Id } from '../../domain/ids.ts'

/** A line without the ids it cites: those that were offered, as they are offered, and the others as they were written. */
export interface CitedIds {
  readonly rest: string
  readonly evidence: readonly Id[]
  readonly refused: readonly string[]
}

const square = String.raw`[[【［]{1,2}([^[\]【】［］]*)[\]】］]{1,2}`
const other = String.raw`\(([^()]*)\)|\{([^{}]*)\}|<([^<>]*)>|«([^«»]*)»`
/** Brackets, with the marks of emphasis or quotes that stand on both sides of them. */
const bracketed = new RegExp(String.raw`(\*{1,3}|_{1,3}|\x60{1,3}|["'])?(?:${square}|${other})[:：]?\1`, 'gu')
/** "[e3] and [e9]" are one group. */
const joins = /([\]】］])\s*(?:[,;/+&]|and\b)\s*(?=[[【［]\s*\p{L}{0,3}\d)/gu
/** What some models write beside the ids: "evidence e3", "ids: e3", "#e3", "^e3". */
const beside = /\b(?:evidence|ids?|sources?|items?|refs?|see)\b:?|[#^*_`"'“”‘’]/giu
const between = /(?:\band\b|[\s,;:.、，/|+&–—-])+/iu
const idLike = /^\p{L}{1,3}\d{1,6}$/u
/** "[3]": the number alone. A year has more digits. */
const bareNumber = /^\d{1,3}$/u
const opens = /^[\s\p{P}\p{S}]*$/u
const closes = /^[\s\p{P}]*$/u

const list = String.raw`\p{L}{1,3}\d{1,6}(?:(?:\s*[,;/&+|]\s*|\s+and\s+|\s+)\p{L}{1,3}\d{1,6})*`
/** Ids at the beginning of a line without brackets, or with one that is never closed: "e3: ", "e3, e9 – ", "[e3 ". */
const bare = new RegExp(
  String.raw`^([^\p{L}\p{N}]*(?:\d{1,2}[.)]\s*)?)(?:(?:[Ee]vidence|[Ii][Dd]s?|[Ss]ource|[Ii]tem|[Rr]ef)s?[:\s]\s*)?(${list})([*_\x60]{0,3}\s*[:.)\]}>|]+[*_\x60]{0,3}\s+|\s+[-–—]\s+|[*_\x60]{0,3}\s+(?=["“]?\p{Lu})|\s*[*_\x60]{0,3}[:.]?[*_\x60]{0,3}$)`,
  'u',
)

/** Stands for ids that leave no space. A sign for private use: none is in any text. */
const nothing = '\ue000'
const ofNothing = /\ue000\s*/gu

interface Bracket {
  readonly inner: string
  readonly isSquare: boolean
  /** Nothing but signs stands before it, or behind it. */
  readonly leads: boolean
  readonly ends: boolean
}

/**
 * Takes the ids out of a line, in whatever brackets and wherever they stand; without brackets where they begin it. Square brackets with ids are the protocol's, so what was
 * not offered is refused by name; others may be the sentence's own, "vitamin (B12)", unless they hold what was offered.
 */
export function citedIds(line: string, offered: ReadonlySet<Id>): CitedIds {
  const named: string[] = []
  const rest = line.replace(joins, '$1 ').replace(bracketed, (...found) => {
    const [whole, wrapper = '', inSquare, ...inOthers] = found.slice(0, 7).map((one) => one as string | undefined)
    const at = found.findIndex((one) => typeof one === 'number')
    const [index, all] = [found[at] as number, found[at + 1] as string]
    const inner = inSquare ?? inOthers.find((one) => one !== undefined) ?? ''
    const before = all.slice(0, index)
    const leads = opens.test(before)
    // "[here][1]" leads to a note of its own.
    const ends = !before.endsWith(']') && closes.test(all.slice(index + (whole ?? '').length))
    const ids = idsIn({ inner, isSquare: inSquare !== undefined, leads, ends }, offered)
    if (ids === null) return whole ?? ''
    named.push(...ids)
    // What opens a stretch stands at its first word then: "**[e3] I led.**"
    return wrapper === '' && /[*_`"“'(]$/u.test(before) ? nothing : ' '
  })
  const text = rest.replace(ofNothing, '')
  const [begin, lead = '', ids = '', sign = ''] = named.length > 0 ? [] : (bare.exec(text) ?? [])
  const unbracketed = ids.split(between).filter(Boolean)
  const known = unbracketed.every((id) =>
    // Behind a space alone "E3" may be the name of a firm.
    /^[\s*_`]*$/u.test(sign) ? offered.has(id) : isOffered(id, offered) || isOfKind(id, offered),
  )
  if (begin === undefined || !known) return cited(text, named, offered)
  const behind = text.slice(begin.length)
  // "[e3: I led.]": the whole line in brackets.
  const within = /[[({<]$/u.test(lead) && !/[\])}>]/u.test(sign)
  const own = within ? behind.replace(/[\]】］)}>]\s*$/u, '') : behind
  return cited(`${lead.replace(/[[({<]+$/u, '')}${own}`, unbracketed, offered)
}

function cited(rest: string, found: readonly string[], offered: ReadonlySet<Id>): CitedIds {
  // Beside ids a number alone counts the lines.
  const named = found.some((name) => idLike.test(name)) ? found.filter((name) => idLike.test(name)) : found
  const known = named.map((name) => asOffered(name, offered))
  const evidence = [...new Set(known.filter((id) => id !== null))]
  return { rest, evidence, refused: [...new Set(named.filter((_, at) => known[at] === null))] }
}

/** The ids that brackets hold; empty where they only say that there are none, null where they are the sentence's own. */
function idsIn({ inner, isSquare, leads, ends }: Bracket, offered: ReadonlySet<Id>): string[] | null {
  const said = inner.normalize('NFKC').replace(beside, ' ')
  const parts = said.split(between).filter(Boolean)
  const isId = (part: string) => idLike.test(part) || (isSquare && (leads || ends) && bareNumber.test(part))
  if (parts.length > 0 && parts.every(isId)) {
    if (isSquare || parts.every((part) => isOffered(part, offered))) return parts
    return leads && parts.every((part) => isOfKind(part, offered)) ? parts : null
  }
  if (!isSquare || !leads || ends) return null
  if (/^\s*(?:none|n\/a|no (?:evidence|ids?|sources?)|[-–—?])?\s*$/iu.test(inner)) return []
  // "[e3: Staff Nurse]": with what the id stands for.
  return parts[0] !== undefined && isOffered(parts[0], offered)
    ? parts.filter((part) => isOffered(part, offered))
    : null
}

const isOffered = (name: string, offered: ReadonlySet<Id>): boolean => asOffered(name, offered) !== null

/** An id as it was offered, in other letters or by its number alone where only one has it; null for any other. */
function asOffered(name: string, offered: ReadonlySet<Id>): Id | null {
  if (offered.has(name)) return name
  if (offered.has(name.toLowerCase())) return name.toLowerCase()
  if (!bareNumber.test(name)) return null
  const [only, ...more] = [...offered].filter((id) => id.replace(/^\p{L}+/u, '') === name)
  return only !== undefined && more.length === 0 ? only : null
}

/** Made like one that was offered: the same letters and another number. */
function isOfKind(name: string, offered: ReadonlySet<Id>): boolean {
  const letters = name.toLowerCase().replace(/\d+$/u, '')
  return [...offered].some((id) => id.replace(/\d+$/u, '') === letters)
}
