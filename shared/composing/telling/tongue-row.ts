import { tongues } from './tongues.ts'

/** One language of a row. */
export interface SpokenTongue {
  /** Its name, with how well it is known where that stands before it: "fluent Welsh". */
  readonly name: string
  /** How well it is known, as it stands behind the name: "near-native", "B2, learnt at school". */
  readonly how: string | null
  readonly way: 'spoken' | 'read' | 'signed'
  /** What stands behind it is said of the one before it as well: "Norse and Frisian (both native)". */
  readonly joint: boolean
}

/** Words that say how well a language is known; a level may be of several of them. General knowledge of English. */
const ofLevel =
  /^(?:native|near-native|near|non-native|mother|father|tongue|language|first|second|third|main|home|family|bilingual|fluent|fluently|very|quite|pretty|fairly|reasonably|good|excellent|strong|fair|reasonable|passable|basic|basics|beginner|beginners|beginner['’]s|beginners['’]|elementary|pre-intermediate|upper|lower|upper-intermediate|lower-intermediate|intermediate|advanced|conversational|conversation|conversationally|spoken|written|oral|orally|speaking|reading|writing|listening|read|working|full|limited|professional|proficient|proficiency|knowledge|competent|competence|level|school|gcse|degree|business|standard|speaker|rusty|some|a|an|little|bit|of|only|and|but|not|both|all|improving|learning|learner|in|to|at|as|my|with|ability|skills|everyday|[1-6]|[abc][12](?:[+]|[–-][abc][12])?)$/iu

/** Levels by their letters, which keep their capitals: "C1", "GCSE". */
const letters = /^(?:[ABC][12]|\p{Lu}{2,}|N[1-5]$)/u

const signed = /^(?:(?:British|Irish|American|International) Sign Language|[BIA]SL|Makaton|Signalong)$/u

/** What stands between two languages, outside brackets: a stroke, a comma, a semicolon or an "and". */
const joints = /\s*[,;·|•]\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+|\s*\/\s*(?=\p{Lu})/gu

interface Piece {
  readonly text: string
  readonly joint: string
}

/** The languages of a line that names nothing else, each with how well it is known; null for every other line. Each has to be known by its name. */
export function tongueRow(line: string): readonly SpokenTongue[] | null {
  const text = line
    .replace(/^(?:languages?|(?:other |mother )?tongues?|languages?\(s\))(?: ?:| [–—-])? (?=.*\p{L})/iu, '')
    .replace(/\s*\.$/u, '')
  const found: SpokenTongue[] = []
  let lastJoint = ''
  for (const piece of pieces(text)) {
    const own = oneTongue(piece.text)
    const before = found.at(-1)
    if (own) {
      found.push(own)
      if (isOfBoth(own, piece) && before && before.how === null) found.splice(-2, 1, { ...before, how: own.how })
    } else if (before && isLevel(piece.text) && before.way !== 'signed') {
      const level = plainLevel(piece.text)
      const pair = lastJoint === 'and' && piece.joint.trim() === ',' && !level.includes(' ') ? bareRun(found) : 0
      found[found.length - 1] =
        pair > 1 ? { ...before, how: `${pair > 2 ? 'all' : 'both'} ${level}`, joint: true } : withHow(before, piece)
    } else return null
    lastJoint = piece.joint.trim().replace('&', 'and')
  }
  return found.length > 0 ? withLevelOfAll(found, text) : null
}

/** "Welsh, Irish, Manx: fluent": a level behind a colon is that of all before it, where none has its own. */
function withLevelOfAll(row: readonly SpokenTongue[], text: string): readonly SpokenTongue[] {
  const last = row.at(-1)
  const isOfAll = /^[^:()]+: ?[^:,;()]+$/u.test(text) && row.slice(0, -1).every((one) => isBare(one))
  return last?.how && row.length > 1 && isOfAll && !last.name.includes(' ')
    ? [...row.slice(0, -1), { ...last, how: `${row.length > 2 ? 'all' : 'both'} ${last.how}`, joint: true }]
    : row
}

/** "Welsh and Irish, fluent": how many stand bare before a level that is parted from them by its comma, and so is of them all. */
const bareRun = (row: readonly SpokenTongue[]): number => {
  const from = row.findLastIndex((one) => !isBare(one))
  return row.length - 1 - from
}

const isBare = ({ name, how, way }: SpokenTongue): boolean => how === null && way === 'spoken' && !name.includes(' ')

/** "Welsh and Irish native": a bare level behind two is that of each; one in brackets, or of more words, is that of the last. */
const isOfBoth = ({ how }: SpokenTongue, { text, joint }: Piece): boolean =>
  how !== null && /^(?:and|&)$/u.test(joint.trim()) && !text.includes('(') && !how.includes(' ')

function pieces(text: string): readonly Piece[] {
  const closed = text.replace(/\([^()]*\)/gu, (inside) => '\uE000'.repeat(inside.length))
  const found: Piece[] = []
  let [at, joint] = [0, '']
  for (const match of closed.matchAll(joints)) {
    found.push({ text: text.slice(at, match.index).trim(), joint })
    ;[at, joint] = [match.index + match[0].length, match[0]]
  }
  return [...found, { text: text.slice(at).trim(), joint }]
}

function oneTongue(piece: string): SpokenTongue | null {
  const { plain = '', inside = null } =
    /^(?<plain>[^()]+?)(?: ?\((?<inside>[^()]{2,50})\))?$/u.exec(piece)?.groups ?? {}
  const words = plain.split(/\s+/u)
  const isCapital = (word: string) => /^\p{Lu}\p{L}/u.test(word) && !letters.test(word) && !isLevelled(word)
  const first = words.findIndex((word) => isCapital(word) || /^[BIA]SL[:,]?$/u.test(word))
  const before = words.slice(0, first).join(' ')
  if (first < 0 || (first > 0 && !isLevel(before)) || /^(?:written|bilingual)\b/iu.test(before)) return null
  let end = first + 1
  while (end < words.length && isCapital(words[end] ?? '') && !/[:,]$/u.test(words[end - 1] ?? '')) end += 1
  const name = words.slice(first, end).join(' ').replace(/[:,]$/u, '')
  const isSign = signed.test(name)
  if (!isSign && !tongues.has(name.split(' ').at(-1)?.toLowerCase() ?? '')) return null
  const behind = words
    .slice(end)
    .join(' ')
    .replace(/^(?:[–—:-] ?)/u, '')
  if (behind !== '' && !isLevel(behind) && !/^at (?:\p{L}+['’]?s? ){0,3}(?:level|home|school|work)$/u.test(behind))
    return null
  return { ...told(name, { before, behind, inside }), ...(isSign ? { way: 'signed' as const } : {}) }
}

/** "Fluent Welsh" at the head of a line: a level with its capital, which no language is called. */
const isLevelled = (word: string): boolean => ofLevel.test(word)

const isLevel = (text: string): boolean => text !== '' && text.split(/\s+/u).every((word) => ofLevel.test(word))

interface Around {
  readonly before: string
  readonly behind: string
  readonly inside: string | null
}

function told(name: string, { before, behind, inside }: Around): SpokenTongue {
  const known = / in$/u.test(before) ? before.replace(/ in$/u, '') : ''
  const levels = [known, behind.replace(/^speaker$/u, ''), inside ?? ''].map(plainLevel).filter((one) => one !== '')
  const small = known === '' ? before.toLowerCase().replace(/^(?:(?:fluently )?spoken)$/u, '') : ''
  const full = [small.replace(/^(?:a )?bit of$/u, 'a bit of').replace(/^(?:a )?little$/u, 'a little'), name]
    .filter((one) => one !== '')
    .join(' ')
  return withHow({ name: full, how: null, way: 'spoken', joint: false }, { text: levels.join(', '), joint: '' })
}

/** "native speaker" → "native", "B2 level" → "B2", "Fluent" → "fluent". */
const plainLevel = (text: string): string => {
  const plain = text
    .trim()
    .replace(/(?<=native|fluent) speaker$/iu, '')
    .replace(/^(?<letters>[ABC][12]) level$/iu, '$<letters>')
  return letters.test(plain) || !ofLevel.test(plain.split(/[\s,]/u, 1)[0] ?? '')
    ? plain
    : plain.charAt(0).toLowerCase() + plain.slice(1)
}

/** A language with more of how well it is known: some and a little stand before its name, and what is only read is not spoken. */
function withHow(one: SpokenTongue, { text, joint }: Piece): SpokenTongue {
  const how = plainLevel(text)
  if (how === '' || (one.how === null && /^spoken$/iu.test(how))) return one
  if (one.how === null && /^(?:some|a little|a bit)$/iu.test(how))
    return { ...one, name: `${/bit/u.test(how) ? 'a bit of' : how} ${one.name}` }
  if (one.how === null && /^(?:read|reading)(?: only| knowledge| ability)?$/iu.test(how)) return { ...one, way: 'read' }
  const between = /^(?:and|&)$/u.test(joint.trim()) ? ' and ' : ', '
  return { ...one, how: one.how === null ? how : `${one.how}${between}${how}`, joint: /^(?:both|all) /u.test(how) }
}
