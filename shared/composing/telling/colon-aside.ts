import { verbForm } from '../../text/verbs/verb-form.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { finiteVerb } from './proof/finite-verb.ts'

const hung =
  /^(?<being>I (?:also )?(?:am|was|have been|serve|served|have served|volunteer|volunteered)\b[^:;()“”]*): (?<rest>[^:;()“”]+?)\.$/u

/** "I serve as lead for hygiene: swabs, logs, audits." → "… for hygiene (swabs, logs and audits).": what a colon hangs on to what someone is tells more of it, and in brackets it need be no sentence. */
export function withColonAside(sentence: string): string {
  const { being = '', rest = '' } = hung.exec(sentence)?.groups ?? {}
  const items = rest.split(', ')
  const isThings =
    rest !== '' &&
    / /u.test(being.replace(/^I \p{L}+ ?/u, '')) &&
    items.every(
      (item) =>
        finiteVerb(`They ${item}`) === null &&
        verbForm(item.split(' ', 1)[0] ?? '')?.form !== 'past' &&
        !/\b(?:up|down) (?:by|from|to)\b|^\p{L}+s \p{L}+ed\b/u.test(item),
    )
  if (!isThings) return sentence
  return `${being} (${/ and /u.test(items.at(-1) ?? '') ? rest : spokenList(items)}).`
}
