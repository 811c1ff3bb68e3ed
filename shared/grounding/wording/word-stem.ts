import { stem } from '../../text/stem.ts'
import { irregularForms } from '../words/irregular-forms.ts'

const known = new Map<string, string>()

/**
 * The stem two spellings and inflections of one word share: irregular forms, British and American spelling, then Snowball.
 * `word` is in lower case.
 */
export function wordStem(word: string): string {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const made = stem(oneSpelling(irregularForms.get(word) ?? word))
  if (known.size > 50_000) known.clear()
  known.set(word, made)
  return made
}

/** Applied to both sides of every comparison, so an over-reaching rule does no harm unless it joins two words. */
function oneSpelling(word: string): string {
  if (word.length < 5 || !/^[a-z']+$/u.test(word)) return word
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations|able)$/u, 'iz$1')
    .replace(/ys(e|ed|es|er|ing)$/u, 'yz$1')
    .replace(/our(s|ed|ing|able|ful|ite|ites|al|ally|er|ers|ist|less)?$/u, 'or$1')
    .replace(/([bct])re(s|d)?$/u, '$1er$2')
    .replace(/ll(ed|ing|er|ers|or|ors|ment)$/u, 'l$1')
    .replace(/(fulfi|enro|insta|ski)ll?/u, '$1l')
    .replace(/ogue(s|d)?$/u, 'og$1')
    .replace(/amme(s|d)?$/u, 'am$1')
    .replace(/enc(e|es|ed)$/u, 'ens$1')
    .replace(/^(?:practis)/u, 'practic')
    .replace(/^(p|h|encyclop|gyn|orthop|an|f|arch|medi)ae/u, '$1e')
    .replace(/^an(?:ae|e)sth/u, 'anesth')
    .replace(/^oe/u, 'e')
    .replace(/judgement/u, 'judgment')
    .replace(/^(a|ca|che|ana|para|cata)lyz/u, '$1lyz')
    .replace(/^ageing$/u, 'aging')
    .replace(/^grey/u, 'gray')
    .replace(/cheque/u, 'check')
    .replace(/^tyre/u, 'tire')
    .replace(/^aluminium$/u, 'aluminum')
    .replace(/^learnt$/u, 'learned')
}
