import type { Evidence } from '../../domain/evidence.ts'
import { sentences } from '../../text/sentences.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'

/**
 * What the person says of themselves by their own name, as it is said of "she": "Ines leads a team of five. She chairs …" → "She leads a team of five. She chairs …", which the rules for biographies then tell in the first person. Only where a
 * verb of the third person follows the first name or the whole name; `names` are the names the sources state.
 */
export function saidOfOneself(item: Evidence, names: readonly string[]): Evidence {
  const first = names.flatMap((name) => ownNames(name))
  if (item.said || first.length === 0) return item
  const text = sentences(item.text)
    .map(
      ({ start, end }, at, all) =>
        `${item.text.slice(all[at - 1]?.end ?? 0, start)}${spoken(item.text.slice(start, end), first)}`,
    )
    .join('')
  return text === item.text.slice(0, text.length) ? item : { ...item, text }
}

function spoken(sentence: string, names: readonly string[]): string {
  const name = names.find((one) => sentence.startsWith(`${one} `))
  const verb =
    name === undefined
      ? ''
      : (/^(?:(?:also|then|now|previously|currently) )?(?<verb>\p{Ll}+)/u.exec(sentence.slice(name.length + 1))?.groups
          ?.verb ?? '')
  const finite = /^(?:is|was|has|had|does)$/u.test(verb) || ['third', 'past'].includes(verbForm(verb)?.form ?? '')
  return name !== undefined && finite ? `She${sentence.slice(name.length)}` : sentence
}

/** "Dr Ines Farrow-Hale, CMLI" → "Ines Farrow-Hale", "Ines", longest first. */
function ownNames(name: string): string[] {
  const bare = name
    .replace(/,.*$/u, '')
    .replace(/^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Rev)\.? )+/u, '')
    .trim()
  const words = bare.split(/\s+/u)
  const [given = ''] = words
  return words.length > 1 && /^\p{Lu}\p{Ll}{2,}/u.test(given) ? [bare, given] : []
}
