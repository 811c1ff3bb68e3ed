import type { Finding } from '../../domain/finding.ts'
import { type Claim, finding } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { synonymsOf } from '../synonyms-of.ts'
import { type Tier, type VerbUse, verbUses } from '../verb-strength.ts'
import { leadPhrases } from '../words/lead-phrases.ts'

const leading = new Set([
  'manag',
  'direct',
  'lead',
  'head',
  'chief',
  'chair',
  'supervis',
  'supervisor',
  'superintend',
  'founder',
  'found',
  'owner',
  'captain',
  'leader',
  'foreman',
  'presid',
  'command',
  'charg',
  'coordin',
])
const says: Readonly<Record<Tier, string>> = {
  0: 'was near it or learning it',
  1: 'helped or took part',
  2: 'did it',
  3: 'led or owned it',
}

/** Verbs that claim more of the work than the evidence gives, and phrases that claim the lead. */
export function checkVerbs(claim: Claim, grounds: Grounds): Finding[] {
  const known = verbUses(grounds.words)
  const strongest = known.length > 0 ? (Math.max(...known.map(({ tier }) => tier)) as Tier) : 2
  const uses = verbUses(claim.words)
    .filter((use) => exceeds(use, known, strongest, grounds))
    .map(({ word, tier }) =>
      finding(claim, word, { kind: 'verb', why: `"${word.text}" says you ${says[tier]}; the evidence says less.` }),
    )
  return [...uses, ...leads(claim, grounds)]
}

function exceeds({ word, tier }: VerbUse, known: readonly VerbUse[], strongest: Tier, grounds: Grounds): boolean {
  if (tier < 2) return false
  const same = known.filter((use) => use.word.stem === word.stem)
  if (same.length > 0) return Math.max(...same.map((use) => use.tier)) < tier
  if (tier === 3 && (grounds.entryStems.has(word.stem) || grounds.stems.has(word.stem))) return false
  const alike = known.filter((use) => synonymsOf(word.stem).has(use.word.stem))
  if (tier === 3)
    return (
      !alike.some((use) => use.tier === 3) && !(strongest === 3 && alike.length > 0) && !leadsAnyway(grounds, word.stem)
    )
  if (alike.length > 0) return Math.max(...alike.map((use) => use.tier)) < tier && strongest < tier
  return strongest < tier && !grounds.stems.has(word.stem)
}

/** The evidence gives the lead by a noun: "in charge", "head of", a leading title of the same stem. */
function leadsAnyway(grounds: Grounds, stem: string): boolean {
  return [...synonymsOf(stem)].some((one) => leading.has(one) && grounds.stems.has(one))
}

function leads(claim: Claim, grounds: Grounds): Finding[] {
  return leadPhrases.flatMap((pattern) =>
    [...claim.plain.matchAll(pattern)]
      .filter(([said]) => !grounds.text.toLowerCase().includes(said.toLowerCase()) && !supported(said, grounds))
      .map((match) =>
        finding(
          claim,
          { start: match.index, end: match.index + match[0].length },
          { kind: 'verb', why: `"${match[0]}" claims the lead; the evidence does not.` },
        ),
      ),
  )
}

/** "reports to me" from "supervise", "in charge" from "lead": said with another word of leading. */
function supported(said: string, grounds: Grounds): boolean {
  if (/report/iu.test(said)) return ['supervis', 'manag', 'lead', 'line'].some((stem) => grounds.stems.has(stem))
  return false
}
