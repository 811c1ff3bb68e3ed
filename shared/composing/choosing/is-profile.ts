import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import type { Held } from './answers-condition.ts'

const label = /^(?:(?:personal |professional )?(?:summary|profile|statement)|about me)\s*[:–—-]\s*/iu
const being = /^(?:I(?: am|['’]m) )?(?:an? )?/u
const behind =
  /(?:,? (?:with|who|whose|moving|looking|seeking|returning|changing|retraining|based|specialis\p{L}+|experienced|passionate|keen|currently|now|of \S+ years)\b|[,.;:(–—]).*$/iu
const longest = 6

/** Whether a line under no entry sums up what someone is ("Housing caseworker who likes …", "I am a sous chef with nine years …"): it names a trade, and shows none of what the trade does. */
export function isProfile({ text, kind }: Held): boolean {
  if (kind !== null) return false
  const own = text.replace(label, '').replace(being, '')
  const what = own.replace(behind, '')
  if (what === own || what.split(/\s+/u).length > longest) return false
  const head = phraseHead(what)?.word ?? ''
  return roleNouns.has(head) || head.endsWith('worker')
}
