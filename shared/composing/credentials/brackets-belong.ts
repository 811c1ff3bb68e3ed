import type { Entry } from '../../domain/entry.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { heldProofs } from './credential-words.ts'
import { partKind } from './held/part-kind.ts'
import { isDegree } from './is-degree.ts'
import { namesPaper } from './names-paper.ts'

/** What is told of something held. */
const frame = /^(?:I (?:have )?(?:hold|held)|My (?:training|certificates|studies) includ)/u

/**
 * Whether what a sentence puts into brackets behind something held belongs to it: "I hold a Rope Card (Fenwick Board, renewed 2022)". What stood behind a comma may be a second thing held, and then reads as a part of the
 * first: "spinning (loom pass, dyeing)". Brackets the person set are theirs, and what stands behind a degree is where and when.
 */
export function bracketsBelong(sentence: string, { own, entry }: { own: string; entry: Entry | null }): boolean {
  if (isDegree(own) || !frame.test(sentence)) return true
  const [name = ''] = sentence
    .replace(/^(?:I (?:have )?(?:hold|held)|My \p{L}+ includ\p{L}+) (?:an? |the )?/u, '')
    .split(' (')
  const stated = [entry?.organisation, entry?.location]
  const set = [...own.matchAll(/\([^()]*\)/gu)].map(([bracket]) => bracket)
  return [...sentence.matchAll(/\((?<inside>[^()]*)\)/gu)].every(({ groups }) =>
    (groups?.inside ?? '')
      .split(', ')
      .every(
        (part) =>
          papersOfOther.test(part) === false &&
          (stated.includes(part) ||
            set.some((bracket) => bracket.includes(part)) ||
            !own.includes(`, ${part}`) ||
            !isSecond(part, name)),
      ),
  )
}

/** Papers that no other paper is a part of. */
const papersOfOther = /^(?:NVQ|SVQ|GCSEs?|BTEC|A[- ]levels?|Highers) (?=\S)/u

/** Who gave it, and at which level: "BFIB L2". */
const levelOf = /^(?!HACCP|COSHH|IOSH|NEBOSH|GCSE|BTEC|FA |RHS)\p{Lu}{3,} (?:L|[Ll]evel )\d$/u

/** "TKB permit (upper river)": what a paper by its noun is for; behind any other name a second thing may begin. */
const isSecond = (part: string, name: string): boolean => {
  const kind = partKind(part)
  const noun = phraseHead(name)?.word ?? ''
  const ofProof = heldProofs.has(noun) && noun !== 'pass'
  if (kind === 'level') return level.test(part) && level.test(name)
  if (kind === 'letters') return namesPaper(part) && !levelOf.test(part) && !ofProof
  return (
    kind === null &&
    !levelOf.test(part) &&
    (namesPaper(part) ||
      (!ofProof && / (?!(?:of|the|and|for|in|at|on|de|du) )\p{Ll}+(?: |$)/u.test(part)) ||
      (!ofProof && /^\p{Ll}/u.test(part)) ||
      roleNouns.has(phraseHead(part)?.word ?? '') ||
      /^\d.*\p{L}{3}|^\p{Ll}.* (?:by|of|for|in) |\bID$/u.test(part))
  )
}

const level = /\b(?:[Ll]evel ?|L)\d/u
