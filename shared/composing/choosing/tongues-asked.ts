import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { isNamedTongue, speaksTongue } from './answers-condition.ts'

const asks =
  /\b(?:(?:second|another|additional|other|foreign|modern|further|more than one|community|European|local) (?:\p{L}+ )?languages?|languages? (?:other than|besides|apart from|in addition to|beyond|as well as) \p{L}\p{L}+)\b(?! (?:teach|lesson|school|college|department|pathology|therap))/iu
const asksToTeach = /\b(?:teach|tutor|instruct|lessons?|programming)\p{L}*/iu
const own = /^(?:I speak )?(?:(?:fluent|native|good) )?English\b[^,;&]*$/iu
const most = 3

/** Languages asked for by their names, to be spoken or written. */
const asksToSpeak =
  /\b(?:speak|spoken|communicat\p{L}*|fluen\p{L}*|bilingual|conversational|proficien\p{L}*|written|languages?|command of|(?:[ABC][12]|level) or|at [ABC][12])\b/iu
/** What languages call themselves. General knowledge. */
const ownNames: Readonly<Record<string, string>> = {
  Cymraeg: 'Welsh',
  Gaeilge: 'Irish',
  Gàidhlig: 'Gaelic',
  Deutsch: 'German',
  Français: 'French',
  Español: 'Spanish',
  Italiano: 'Italian',
  Português: 'Portuguese',
  Polski: 'Polish',
  Nederlands: 'Dutch',
}
const named = (text: string): string => text.replace(/^\p{Lu}\p{L}+/u, (name) => ownNames[name] ?? name)

/** The languages that answer a call for any beside that of the posting ("a second language", "languages other than English") or for one by its name, by the id of their evidence, in the order of the source. */
export function tonguesAsked(
  requirement: string,
  { evidence, entries }: { readonly evidence: readonly Evidence[]; readonly entries: readonly Entry[] },
): readonly string[] {
  if (asksToTeach.test(requirement)) return []
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]))
  if (!asks.test(requirement)) {
    const held = evidence.filter(
      ({ text, entry }) =>
        asksToSpeak.test(requirement) &&
        kinds.get(entry ?? '') === 'language' &&
        isNamedTongue(named(text), requirement),
    )
    return held.some(({ text }) => !own.test(text)) ? held.slice(0, most).map(({ id }) => id) : []
  }
  const english = /\bEnglish\b(?<!(?:than|besides|from|to|beyond|as) English)/u.test(requirement)
    ? evidence.filter(({ text, entry }) => own.test(text) && kinds.get(entry ?? '') === 'language')
    : []
  const others = evidence.filter(({ text, entry }) => {
    const kind = kinds.get(entry ?? '') ?? null
    if (own.test(text)) return false
    return (
      kind === 'language' || (kind === null && /^I (?:also )?speak \p{Lu}/u.test(text) && speaksTongue({ text, kind }))
    )
  })
  return [...english.slice(0, 1), ...others.slice(0, most)].map(({ id }) => id)
}
