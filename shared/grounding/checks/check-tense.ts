import type { Finding } from '../../domain/finding.ts'
import { type Claim, finding } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { verbTiers } from '../words/verb-tiers.ts'

const done = new Set(
  [1, 2, 3]
    .flatMap((tier) => verbTiers[tier as 1 | 2 | 3].split(/\s+/u))
    .filter(
      (verb) =>
        verb.length > 1 &&
        !/^(?:set|cut|put|read|own|learn|master|understand|enjoy|drive|speak|excel|advise)$/u.test(verb),
    ),
)
for (const verb of ['work', 'look', 'serve', 'keep', 'hold-a']) done.add(verb)
const now =
  /\b(?:currently|presently|at present|at the moment|these days|nowadays|now|today|still|to this day|as we speak|my current|in my (?:current|present) (?:role|job|post|position)|ongoing)\b/giu
const present =
  /\bI(?: am|'m) (?:(?:currently|now|still|also|presently) )?(?:an?|the|responsible|in charge|one of|part of|employed|working|\p{L}{3,}ing)\b/gu
const simple = /\bI (?:(?:also|often|regularly|currently|now|still|usually|mostly|typically) )?(?<verb>\p{Ll}{2,})\b/gu

/** The present tense for a role, post or study that has ended. */
export function checkTense(claim: Claim, grounds: Grounds): Finding[] {
  const ended =
    grounds.entries.length > 0 &&
    grounds.entries.every(({ end, kind }) => /^\d{4}/u.test(end ?? '') && /^(?:work|volunteer|education)$/u.test(kind))
  if (!ended || (claim.today !== null && grounds.entries.some(({ end }) => (end ?? '') > (claim.today ?? ''))))
    return []
  const matches = [
    ...claim.plain.matchAll(now),
    ...claim.plain.matchAll(present),
    ...[...claim.plain.matchAll(simple)].filter(({ groups }) => done.has(groups?.verb ?? '')),
  ]
  const evidence = grounds.text.toLowerCase()
  return matches
    .filter((match) => !evidence.includes(match[0].toLowerCase()))
    .map((match) =>
      finding(
        claim,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'tense', why: 'By the dates of its entry this has ended.' },
      ),
    )
}
