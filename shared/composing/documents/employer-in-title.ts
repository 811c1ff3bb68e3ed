import type { Entry } from '../../domain/entry.ts'
import { isKnownWord } from '../phrases/is-known-word.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'

/**
 * "Dental Hygienist, mydentist" at "Weston-super-Mare", "Arborist, Fenwick Group" at its client: an employer that was read as the end of a title is told as the employer. It is one by a company's last word, or as a name in small letters that
 * is no word besides.
 */
export function employerInTitle(entry: Entry): Entry {
  const { post, name } = /^(?<post>[^,()]+), (?<name>[^,()]+)$/u.exec(entry.title ?? '')?.groups ?? {}
  if (!post || !name || entry.kind !== 'work' || !entry.organisation) return entry
  if (!roleNouns.has(phraseHead(post)?.word ?? '')) return entry
  const isFirm = /^\p{Lu}.* (?:Group|Ltd\.?|Limited|PLC|plc|LLP|Holdings)$/u.test(name)
  const isName = /^\p{Ll}{6,}$/u.test(name) && !isKnownWord(name, { whole: true })
  return isFirm || isName ? { ...entry, title: post, organisation: name, location: entry.organisation } : entry
}
