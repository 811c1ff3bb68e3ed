import type { Entry } from '../../../domain/entry.ts'
import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { heldProofs } from '../credential-words.ts'
import { isDegree } from '../is-degree.ts'
import type { Held } from './held.ts'
import { lineParts } from './line-parts.ts'
import { partKind } from './part-kind.ts'

/** What one made or did is no training, whatever heading it stands under. */
const made = /\b(?:project|dashboard|website|app|portfolio|dissertation|thesis|placement|prototype|own)\b/iu

const taughtBy =
  /\b(?:awareness|session|short course|refresher|induction|briefing|update|functional skills|Train the Trainer)\b/iu

/** What one was taught, where no paper is named: "Asbestos awareness (UKATA), Feb 2025", "Manual handling / fire safety – all in date". Only among certificates. */
export function readTraining(text: string, entry: Entry | null): Held | null {
  if (entry?.kind !== 'certificate') return null
  const { label, rest } =
    /^(?<label>Train the Trainer|Train[- ]the[- ]trainer|Induction|Refresher|Masterclass|Workshop|Short course): (?<rest>[^:]+)$/u.exec(
      text,
    )?.groups ?? {}
  if (label && rest) return { kind: 'training', names: [label], behind: [rest] }
  const parts = text.includes(':') ? null : lineParts(text)
  if (!parts) return null
  const { name, behind } = parts
  const kinds = behind.map(partKind)
  const [first = ''] = name.split(' ')
  const opens = verbForm(first.toLowerCase())?.form
  const head = phraseHead(name)?.word ?? ''
  if (
    (!/^\p{Lu}/u.test(name) && !/ awareness$/u.test(name)) ||
    heldProofs.has(tokens(name).at(-1)?.word ?? '') ||
    made.test(text) ||
    /\b(?:lapsed|expired)\b/iu.test(text) ||
    isDegree(name) ||
    heldProofs.has(head) ||
    /^cert\b/iu.test(name) ||
    head === 'cert' ||
    head === 'holder' ||
    roleNouns.has(head) ||
    (opens === 'past' && !/^(?:confined|advanced|applied)$/iu.test(first)) ||
    kinds.includes('ended') ||
    kinds.includes('going')
  )
    return null
  if (!name.includes(' ')) return null
  const [who] = behind
  if (who && behind.length === 1 && /^(?:trainer|assessor|instructor|coach)$/u.test(who))
    return { kind: 'standing', what: `${name} ${who}`, since: null, over: false, behind: [] }
  const row = rowOf(name, behind)
  if (row) return row
  const names = name.split(/ ?\/ ?/u)
  const several = names.length > 1 && names.every((one) => /^\p{L}{3,}(?: \p{L}+){0,3}$/u.test(one))
  const told = behind.every(
    (part, at) => kinds[at] !== null || /^(?:\p{Ll}+ )*\p{Ll}+(?: at \p{Ll}[\p{L} ]*)?$/u.test(part),
  )
  const lasts = kinds.some(
    (kind, at) =>
      (kind === null && !/^\p{Lu}{2}/u.test(name)) ||
      kind === 'mode' ||
      /^(?:signed off|(?:refreshed|updated|renewed) (?:yearly|annually|every))/iu.test(behind[at] ?? ''),
  )
  if (!told || (!several && !taughtBy.test(name) && !(lasts && behind.length > 0))) return null
  return { kind: 'training', names: several ? names : [name], behind }
}

/** "Lifting, BLS, safeguarding adults L2, all in date": several courses and how they all stand. */
function rowOf(name: string, behind: readonly string[]): Held | null {
  const state = behind.at(-1) ?? ''
  const names = [name, ...behind.slice(0, -1)]
  const plain = names.every((one) => one.split(' ').length <= 4 && !heldProofs.has(phraseHead(one)?.word ?? ''))
  return names.length > 1 &&
    plain &&
    /^all (?:(?:19|20)\d{2}$|in date|up to date|current|refreshed|completed|valid)\b/iu.test(state)
    ? { kind: 'training', names, behind: [state] }
    : null
}
