import type { Entry } from '../../../domain/entry.ts'
import { isUnfinished } from '../is-unfinished.ts'
import type { Held } from './held.ts'
import { readClauses } from './read-clauses.ts'
import { readDegree } from './read-degree.ts'
import { readLetters } from './read-letters.ts'
import { readNumber } from './read-number.ts'
import { readPaper } from './read-paper.ts'
import { readSeveral } from './read-several.ts'
import { readStanding } from './read-standing.ts'
import { readStatus } from './read-status.ts'
import { readSubjects } from './read-subjects.ts'
import { readTaking } from './read-taking.ts'
import { readTraining } from './read-training.ts'

/** What is under way, and what one is or has for the law. */
const first = [readTaking, readStatus, readMembership]
/** In order, of what is finished: what may not be held is read as held by none. */
const readers = [
  readLetters,
  readNumber,
  readSubjects,
  readClauses,
  readStanding,
  readDegree,
  readSeveral,
  readPaper,
  readTraining,
]

/** A student or a candidate is a member all the same. */
function readMembership(text: string, entry: Entry | null): Held | null {
  const held = readStanding(text, entry)
  return held?.kind === 'member' ? held : null
}

/** What a line surely says that someone holds, is or is on the way to; null where its words may say anything else, and of every line under a post or project. */
export function readHeld(text: string, entry: Entry | null): Held | null {
  if (entry && ['work', 'volunteer', 'project', 'publication', 'award'].includes(entry.kind)) return null
  const own = text.replace(/\s+/gu, ' ').replace(/[\s.;,]+$/u, '')
  if (own.length > 160) return null
  for (const read of isUnfinished(own) ? first : [...first, ...readers]) {
    const held = read(own, entry)
    if (held) return held
  }
  return null
}
