import { verbForm } from '../../text/verbs/verb-form.ts'

/** Names that are nouns or adjectives of English too. General knowledge of given and family names; those that are verbs are known by their form. */
const wordNames = new Set(
  'will page hill rose hope art rich joy grace faith dawn summer summers autumn winter banks brooks rivers woods wood field fields park parks stone price day chance bishop king baker cook mason carpenter gardener butler clerk hunter fisher ward west north young long short small white black brown green gray grey'.split(
    ' ',
  ),
)
/** Whether a name, in small letters, is a word of English too. Not what only ends like a verb, as "Mohammed" does. */
export function isWordToo(name: string): boolean {
  const verb = verbForm(name)
  return wordNames.has(name) || (verb !== null && (verb.form === 'base' || verb.base !== name))
}
