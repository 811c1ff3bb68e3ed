import { verbForm } from '../../text/verbs/verb-form.ts'
import { countNouns } from '../phrases/count-nouns.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'

/** "Lantern carrier": someone whose trade no table knows, by the verb in its name. */
export function isDoer(phrase: string): boolean {
  const head = phraseHead(phrase)?.word ?? ''
  const stem = /^(?<stem>\p{L}{3,})er$/u.exec(head)?.groups?.stem
  return (
    stem !== undefined &&
    !roleNouns.has(head) &&
    !countNouns.has(head) &&
    [stem, `${stem}e`, stem.slice(0, -1)].some((base) => verbForm(base)?.form === 'base')
  )
}
