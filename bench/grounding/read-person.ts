import type { GroundingEntry, GroundingEvidence } from '../../shared/grounding/grounding-evidence.ts'

export interface FaithfulCase {
  readonly text: string
  readonly cited: readonly string[]
  /** The requirement the sentence answers, after `||`. */
  readonly requirement?: string
  /** What kind of falsehood a hand-written false claim is, before its citation: `date: [e8] …`. */
  readonly kind?: string
}

/** A fictional person: what they wrote, honest sentences with the ids they cite, and sentences that claim nothing. */
export interface Person {
  readonly name: string
  readonly tuned: boolean
  readonly role: string
  readonly company: string
  readonly evidence: readonly GroundingEvidence[]
  readonly faithful: readonly FaithfulCase[]
  readonly framing: readonly string[]
  /** False claims written by hand, with what they cite; only the fresh set has them. */
  readonly mutants: readonly FaithfulCase[]
}

/** Reads the line format of `people/*.txt`: `@` entry, `eN` evidence, `= part`, `[eN] sentence`. */
export function readPerson(file: string): Person {
  const evidence: GroundingEvidence[] = []
  const faithful: FaithfulCase[] = []
  const framing: string[] = []
  const mutants: FaithfulCase[] = []
  let entry: GroundingEntry | null = null
  let part = ''
  let header = { name: '', tuned: false, role: '', company: '' }
  for (const line of file.split('\n').filter((text) => text.trim() !== '')) {
    const rest = line.slice(2).trim()
    if (line.startsWith('# ')) header = { ...header, name: rest.split(',')[0] ?? '', tuned: rest.endsWith(', tuned') }
    else if (line.startsWith('? ')) header = { ...header, ...posting(rest) }
    else if (line.startsWith('@ ')) entry = readEntry(rest)
    else if (line.startsWith('= ')) part = rest
    else if (part === 'framing') framing.push(line)
    else if (part === 'mutants') mutants.push(readCase(line))
    else if (part === 'faithful') faithful.push(readCase(line))
    else evidence.push({ id: line.split(' ')[0] ?? '', text: line.slice(line.indexOf(' ') + 1), entry, parent: null })
  }
  return { ...header, evidence, faithful, framing, mutants }
}

function posting(text: string): { role: string; company: string } {
  const [role = '', company = ''] = text.split(' | ')
  return { role, company }
}

function readEntry(text: string): GroundingEntry {
  const [kind = '', title, organisation, location, start, end] = text.split('|').map((cell) => cell.trim() || null)
  return {
    kind: kind ?? 'other',
    title: title ?? null,
    organisation: organisation ?? null,
    location: location ?? null,
    start: start ?? null,
    end: end ?? null,
  }
}

function readCase(line: string): FaithfulCase {
  const match = /^(?:([a-z-]+): )?\[([^\]]+)\] (.*)$/u.exec(line)
  if (!match) throw new Error(`Not a sentence with its citation: ${line}`)
  const [, kind, cited = '', rest = ''] = match
  const [text = '', requirement] = rest.split(' || ')
  return { cited: cited.split(','), text, ...(requirement ? { requirement } : {}), ...(kind ? { kind } : {}) }
}
