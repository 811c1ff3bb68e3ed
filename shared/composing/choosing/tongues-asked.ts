import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { speaksTongue } from './answers-condition.ts'

const asks =
  /\b(?:(?:second|another|additional|other|foreign|modern|further|more than one|community|European|local) (?:\p{L}+ )?languages?|languages? (?:other than|besides|apart from|in addition to|beyond|as well as) \p{Lu}\p{L}+)\b(?! (?:teach|lesson|school|college|department|pathology|therap))/iu
const asksToTeach = /\b(?:teach|tutor|instruct|lessons?|programming)\p{L}*/iu
const own = /^(?:I speak )?(?:(?:fluent|native|good) )?English\b[^,;&]*$/iu
const most = 3

/** The languages that answer a call for any beside that of the posting ("a second language", "languages other than English"), by the id of their evidence, in the order of the source; none where a language is asked for by its name. */
export function tonguesAsked(
  requirement: string,
  { evidence, entries }: { readonly evidence: readonly Evidence[]; readonly entries: readonly Entry[] },
): readonly string[] {
  if (!asks.test(requirement) || asksToTeach.test(requirement)) return []
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]))
  return evidence
    .filter(({ text, entry }) => {
      const kind = kinds.get(entry ?? '') ?? null
      if (own.test(text)) return false
      return (
        kind === 'language' ||
        (kind === null && /^I (?:also )?speak \p{Lu}/u.test(text) && speaksTongue({ text, kind }))
      )
    })
    .slice(0, most)
    .map(({ id }) => id)
}
