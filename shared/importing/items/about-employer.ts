import { tokens } from '../../text/tokens.ts'
import { isAction } from '../lines/is-prose.ts'
import { employerKinds, ownOrganisations } from '../words/employer-kinds.ts'

/** What is known when a sentence of prose under an entry is read. */
export interface EmployerContext {
  /** The employer's name as the header states it. */
  readonly employer: string | null
  /** True for the first sentence below the header. */
  readonly first: boolean
  /** True when the sentence before was about the employer. */
  readonly follows: boolean
}

const person =
  /(?<![\p{L}\p{N}])(?:I|I['’]\p{L}+|my|me|mine|we|our|ich|mein\p{L}*|wir|je|j['’]\p{L}+|mon|ma|mes|nous|notre)(?![\p{L}\p{N}])/iu
/** Third person, present: what an employer is or does, while a person's past is told in another form. */
const does = /^\s+(?:(?:also|now|still)\s+)?(?:is|are|has|have|was founded|ist|hat|est|a été|\p{Ll}{3,}s)(?!\p{L})/u
const founded = /^(?:Founded|Established|Incorporated|Headquartered|Based|Located|Set up) in\b/u

/**
 * True for a sentence that says what the employer is ("Example Foods is a bakery with nine shops", "Small shop for bike parts."):
 * it says nothing of what the person did.
 */
export function aboutEmployer(text: string, { employer, first, follows }: EmployerContext): boolean {
  if (person.test(text)) return false
  if (/^(?:The )?(?:\p{Lu}[\p{L}\d&.'’-]*\s+){1,5}is (?:an?|the|one of)\b/u.test(text)) return true
  const name = nameAt(text, employer)
  if (name > 0 && does.test(text.slice(name))) return true
  if (follows && /^(?:It|They|Sie|Es|Elle|Il)\b/u.test(text) && does.test(text.replace(/^\p{L}+/u, ''))) return true
  if (founded.test(text)) return (employer !== null && holdsName(text, employer)) || /,\s+(?:it|the)\s/u.test(text)
  return first && namesKind(text)
}

/** How much of the text the employer's name takes at its beginning: whole, without its legal form, its first word, or "The Trust"; 0 when none. */
function nameAt(text: string, employer: string | null): number {
  const kind = /^The (\p{L}+)/u.exec(text)
  if (kind?.[1] && ownOrganisations.has(kind[1].toLowerCase())) return kind[0].length
  if (employer === null) return 0
  const words = employer.split(/\s+/u)
  const the = /^the\s+/iu.exec(text)?.[0].length ?? 0
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ').replace(/[,.]$/u, '')
    if ((count > 1 || name.length >= 4) && text.slice(the).startsWith(name)) return the + name.length
  }
  return 0
}

const holdsName = (text: string, employer: string): boolean => {
  const [name = ''] = employer.split(/\s+/u).filter((word) => word.length >= 4)
  return name !== '' && text.includes(name)
}

/** "Small web shop for bike parts.", "Global maker of electric vans": no verb, and a kind of organisation where the subject would stand. */
function namesKind(text: string): boolean {
  const head =
    text.split(
      /[,.;:(–—]|\s(?:for|of|with|in|that|which|who|based|serving|offering|providing|specialising|specializing|employing|making|listed|owned|part|für|von|mit|in|im|pour|de|spécialisée?|avec)\s/u,
    )[0] ?? ''
  const words = tokens(head).map(({ word }) => word)
  const [opening = ''] = words
  const kind = words.at(-1) ?? ''
  if (words.length < 2 || words.length > 7 || isAction(opening) || /^(?:an?|the)$/u.test(words[1] ?? '')) return false
  return employerKinds.has(kind)
}
