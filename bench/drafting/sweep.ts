import { chosenDocument } from '../../electron/command-line/drafting/chosen-document.ts'
import { documentKinds } from '../../shared/domain/document.ts'
import type { PostingReading } from '../../shared/domain/posting.ts'
import { judgeDocument } from './judge-document.ts'
import type { OneLibrary } from './read-library.ts'

export interface Swept {
  readonly documents: number
  readonly sentences: number
  /** Findings against what is cited, those of a reader without the citations, faults read aloud, and limits not kept, each in a line. */
  readonly faults: Readonly<Record<'cited' | 'reader' | 'aloud' | 'limit', readonly string[]>>
}

interface Wish {
  readonly people: readonly OneLibrary[]
  readonly postings: readonly PostingReading[]
  /** Postings for each person. */
  readonly each: number
  readonly from: number
}

const today = '2026-03-02'
const limits = [null, 250, 120] as const

/** Every person against some postings, as each kind of document and within several limits. */
export function sweep({ people, postings, each, from }: Wish): Swept {
  const step = Math.max(1, Math.floor(postings.length / each))
  const cases = people.flatMap((person, at) =>
    Array.from({ length: each }, (_, turn) => postings[(at * 7 + from + turn * step) % postings.length]).flatMap(
      (posting) =>
        posting ? documentKinds.flatMap((kind) => limits.map((words) => ({ person, posting, kind, words }))) : [],
    ),
  )
  const judged = cases.map((one) => judge(one))
  const all = (kind: keyof Swept['faults']) => judged.flatMap((one) => one.faults[kind])
  return {
    documents: cases.length,
    sentences: judged.reduce((sum, { sentences }) => sum + sentences, 0),
    faults: { cited: all('cited'), reader: all('reader'), aloud: all('aloud'), limit: all('limit') },
  }
}

interface Case {
  readonly person: OneLibrary
  readonly posting: PostingReading
  readonly kind: (typeof documentKinds)[number]
  readonly words: number | null
}

function judge({ person, posting, kind, words }: Case): Omit<Swept, 'documents'> {
  let last = 0
  const newId = (prefix: string) => `${prefix}${++last}`
  const { composed } = chosenDocument({ ...person, kind, posting, words, today, newId })
  const { sentences, cited, uncited, aloud, words: size } = judgeDocument(composed, person, { posting, today })
  const named = (faults: readonly string[]) => faults.map((fault) => `${person.name}: ${fault}`)
  const over = words !== null && size > words ? [`${size} words of ${words} (${kind}, ${posting.role})`] : []
  return { sentences, faults: { cited: named(cited), reader: named(uncited), aloud: named(aloud), limit: named(over) } }
}
