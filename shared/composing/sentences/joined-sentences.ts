import type { ProposedSentence } from '../../domain/proposal.ts'
import { tokens } from '../../text/tokens.ts'
import { type VerbForm, verbForm } from '../../text/verbs/verb-form.ts'
import type { PairedItem } from '../paired-item.ts'
import { verbPlace } from '../verbs/verb-place.ts'
import { claimsNoMore } from './certain-sentences.ts'

/** Longer deeds need a sentence of their own. */
const mostOfDeed = 14
const mostTogether = 32

const first = /^(?:(?:As|At|Before that|In|From|Since)\b[^.;:]*?, (?:where )?)?I (?:also )?(?<deed>[^.;:(),“”–—]+)\.$/u
const second = /^I (?:also )?(?<deed>[^.;:(),“”–—]+)\.$/u
/** A deed with a clause or a pair in it: "and" behind it would be read as part of that. */
const branching =
  /\b(?:and|or|which|who|whom|that|where|when|while|but|because|so|after|before|as|until|if|to|since|have)\b/u

/**
 * Running text in which two short deeds of one entry that follow each other are told in one sentence: "I ran the story club. I also answered enquiries." → "I ran the story club and answered
 * enquiries." Each keeps its words; one that a check would then mark stays as it was.
 */
export function joinedSentences(
  sentences: readonly ProposedSentence[],
  pairs: readonly PairedItem[],
): ProposedSentence[] {
  const entryOf = new Map(pairs.map(({ evidence, entry }) => [evidence.id, entry?.id ?? null]))
  const ofOne = ({ evidence: [id = ''] }: ProposedSentence) => entryOf.get(id) ?? null
  const written: ProposedSentence[] = []
  let open = true
  for (const sentence of sentences) {
    const last = written.at(-1)
    const entry = ofOne(sentence)
    const joined = open && last && entry !== null && ofOne(last) === entry ? together(last, sentence) : null
    if (joined && claimsNoMore(joined, pairs)) {
      written[written.length - 1] = joined
      open = false
    } else {
      written.push(sentence)
      open = true
    }
  }
  return written
}

/** "I serve as keeper of the stock." "I serve as driver of the van." → "I serve as keeper of the stock and as driver of the van." */
const serving = /\bI (?:also )?(?<how>(?:have )?(?:also )?served? as) (?<what>[^.;:,()]+)\.$/u

function servingTogether(one: ProposedSentence, next: ProposedSentence): ProposedSentence | null {
  const [before, behind] = [serving.exec(one.text)?.groups, serving.exec(next.text)?.groups]
  const plain = (how = '') => how.replace('also ', '')
  if (!before || !behind || !next.text.startsWith('I ') || plain(before.how) !== plain(behind.how)) return null
  const text = `${one.text.slice(0, -1)} and as ${behind.what}.`
  return text.split(' ').length > mostTogether ? null : { ...one, text, evidence: [...one.evidence, ...next.evidence] }
}

function together(one: ProposedSentence, next: ProposedSentence): ProposedSentence | null {
  const served = servingTogether(one, next)
  if (served) return served
  const [before, behind] = [first.exec(one.text)?.groups?.deed, second.exec(next.text)?.groups?.deed]
  if (!before || !behind || branching.test(before) || branching.test(behind)) return null
  if ([before, behind].some((deed) => deed.split(' ').length > mostOfDeed)) return null
  const text = `${one.text.slice(0, -1)} and ${behind}.`
  const [form, other] = [formOf(before), formOf(behind)]
  if (!form || form.form !== other?.form || form.base === other.base || text.split(' ').length > mostTogether)
    return null
  return { ...one, text, evidence: [...one.evidence, ...next.evidence] }
}

/** The verb of a deed, where it stands in the past or the present. */
function formOf(deed: string): VerbForm | null {
  const words = tokens(deed)
  const form = verbForm(words[verbPlace(words)]?.word ?? '')
  return form?.form === 'past' || form?.form === 'base' ? form : null
}
