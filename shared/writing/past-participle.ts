import { pastTense } from '../composing/verbs/past-tense.ts'

/** Verbs whose participle is not their past tense. General knowledge of English. */
const participles: Readonly<Record<string, string>> = {
  arise: 'arisen',
  be: 'been',
  become: 'become',
  begin: 'begun',
  break: 'broken',
  choose: 'chosen',
  come: 'come',
  do: 'done',
  draw: 'drawn',
  drive: 'driven',
  fly: 'flown',
  foresee: 'foreseen',
  give: 'given',
  go: 'gone',
  grow: 'grown',
  know: 'known',
  oversee: 'overseen',
  rewrite: 'rewritten',
  ride: 'ridden',
  rise: 'risen',
  run: 'run',
  see: 'seen',
  sew: 'sewn',
  show: 'shown',
  sing: 'sung',
  speak: 'spoken',
  swim: 'swum',
  take: 'taken',
  throw: 'thrown',
  undergo: 'undergone',
  undertake: 'undertaken',
  wear: 'worn',
  write: 'written',
}

/** The past participle of an English verb given in its base form: "write" → "written", "manage" → "managed". */
export const pastParticiple = (base: string): string => participles[base] ?? pastTense(base)
