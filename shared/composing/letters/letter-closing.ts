import type { Entry } from '../../domain/entry.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import type { PairedItem } from '../paired-item.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'
import { isForWhom } from '../phrases/is-for-whom.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { claimsNoMore } from '../sentences/certain-sentences.ts'
import { isUnpaid } from './is-unpaid.ts'
import type { Themes } from './letter-themes.ts'

/** How a letter ends by what stands in it, `wished` where it says why the person applies; `{where}` stands for the post told most of. General knowledge of courteous English. */
const forms = {
  present: 'I would be glad to tell you more about my work {where}, and to hear more about the role.',
  wished: 'I would welcome the chance to talk about this role with you, and about my work {where}.',
  past: 'I would be glad to tell you more about my time {where}, and to hear more about the role.',
  own: 'I would be glad to show you more of this work, and to hear more about the role.',
  ownPost: 'I would be glad to tell you more about my work, and to hear more about the role.',
  ownPostWished: 'I would welcome the chance to talk about this role with you, and about my work.',
  studies: 'I would be glad to tell you more about my studies, and to hear more about the role.',
} as const

/**
 * The wish to talk, about the present post where something of it answers the posting (`answering`), in running text or in a note, else the post that answers and is told most of: a person who has read it would ask about that. It cites the first
 * item of that post that stands by it. Null where the letter tells too little to say so; the plain wish then stands.
 */
export function letterClosing(
  { work }: Themes,
  { saysWhy, answering }: { readonly saysWhy: boolean; readonly answering: readonly PairedItem[] },
): ProposedSentence | null {
  const answers = new Set(answering.map(({ entry }) => entry?.id))
  const all = new Set(
    [...work.flat(), ...answering.filter(({ entry }) => isHeldNow(entry))].filter(({ entry }) =>
      answers.has(entry?.id),
    ),
  )
  const posts = [...Map.groupBy(all, ({ entry, evidence }) => entry?.id ?? evidence.id).values()]
  const isPresent = ([item]: (typeof posts)[number]) => Number(isHeldNow(item?.entry ?? null))
  const told =
    posts
      .filter((post) => post.length > 1 || isPresent(post) > 0)
      .sort((a, b) => isPresent(b) - isPresent(a) || b.length - a.length)[0] ?? []
  const [first] = told
  const entry = first?.entry ?? null
  if (!first || !entry) return null
  const citing = told.map(({ evidence }) => ({ text: formOf(entry, saysWhy), evidence: [evidence.id], findings: [] }))
  return citing.find((sentence) => claimsNoMore(sentence, told)) ?? null
}

const isHeldNow = (entry: Entry | null): boolean =>
  entry?.end === 'present' && entry.kind === 'work' && !isUnpaid(entry)

function formOf({ kind, title, organisation, end }: Entry, saysWhy: boolean): string {
  if (kind === 'education') return forms.studies
  const isPost = kind === 'work' || kind === 'volunteer'
  const isOwn = isSelfEmployed(organisation ?? '') || isSelfEmployed(title ?? '') || organisation === null
  if (isPost && isOwn) return saysWhy ? forms.ownPostWished : forms.ownPost
  if (!isPost || organisation === null || isForWhom(organisation)) return forms.own
  const form = saysWhy ? forms.wished : end === 'present' ? forms.present : forms.past
  return form.replace('{where}', () => atOrganisation(organisation)).replace(/(?<=\.)\.$/u, '')
}
