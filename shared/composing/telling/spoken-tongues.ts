import { spokenList } from '../phrases/spoken-list.ts'
import { type SpokenTongue, tongueRow } from './tongue-row.ts'

/** Languages with how well each is known, as a sentence names them: "Welsh native, spoken Arabic, Dutch fluent" → "I speak Welsh (native), Arabic and fluent Dutch". Null for what is no such list. */
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
  for (const one of row.map(withLevelBefore))
    members.push(one.joint && members.length > 0 ? `${members.pop()} and ${inOne(one)}` : inOne(one))
  return members.length === 1 ? (members[0] ?? null) : spokenList(members)
}

/** Levels that are said before a language's name. General knowledge of English: no one speaks "native Welsh" or "C1 Welsh". */
const adjective = /^(?:very good|good|fluent|excellent|basic|conversational|reasonable|fair|rusty)$/u

/** "English (fluent)" → "fluent English", unless it would be heard of a language beside it as well. */
function withLevelBefore(one: SpokenTongue, _at: number, row: readonly SpokenTongue[]): SpokenTongue {
  const isOwn = row.every(({ how, name, joint }) => !joint && (how !== null || name.includes(' ')))
  return isOwn && !one.name.includes(' ') && one.how !== null && adjective.test(one.how)
    ? { ...one, name: `${one.how} ${one.name}`, how: null }
    : one
}

const inOne = ({ name, how }: SpokenTongue): string => (how === null ? name : `${name} (${how})`)
