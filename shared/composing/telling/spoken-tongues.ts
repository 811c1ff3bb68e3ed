import { spokenList } from '../phrases/spoken-list.ts'
import { type SpokenTongue, tongueRow } from './tongue-row.ts'

/** Languages with how well each is known, as a sentence names them: "Welsh native, spoken Arabic, Dutch near-native" → "I speak Welsh (native), Arabic and Dutch (near-native)". Null for what is no such list. */
export function spokenTongues(text: string): string | null {
  const row = tongueRow(text)
  if (!row) return null
  const of = (way: SpokenTongue['way']) => named(row.filter((one) => one.way === way))
  const told = [
    ['speak', of('spoken')],
    ['read', of('read')],
    ['use', of('signed')],
  ].flatMap(([verb, names]) => (names ? [`${verb} ${names}`] : []))
  return `I ${told.length > 1 ? `${told.slice(0, -1).join(', ')}, and ${told.at(-1)}` : told[0]}`
}

/** "Dutch and Frisian (both native)" is one member of its list. */
function named(row: readonly SpokenTongue[]): string | null {
  if (row.length === 0) return null
  const last = row.at(-1)
  if (last?.joint && last.how?.startsWith('all '))
    return `${spokenList([...row.slice(0, -1).map(inOne), last.name])} (${last.how})`
  const members: string[] = []
  for (const one of row)
    members.push(one.joint && members.length > 0 ? `${members.pop()} and ${inOne(one)}` : inOne(one))
  return members.length === 1 ? (members[0] ?? null) : spokenList(members)
}

const inOne = ({ name, how }: SpokenTongue): string => (how === null ? name : `${name} (${how})`)
