import type { BarePhrase } from './bare-noun.ts'
import type { Counted } from './counted-kind.ts'

/** Whether a noun that is counted stands rightly without an article where it stands: "by van", "as supervisor", "from picker to packer", "head of kitchen", "at head office". */
export function isSetPhrase(phrase: BarePhrase, kind: Counted): boolean {
  const { modifiers, noun, earlier, later } = phrase
  const behind = phrase.row ?? phrase.behind
  if (/^(?:as|without|than|like|then)$/u.test(behind)) return true
  if (behind === 'between') return true
  if (behind === 'from' && later.slice(0, 4).some(({ word }) => word === 'to')) return true
  const heard = earlier.map(({ word }) => word)
  if (behind === 'to' && heard.slice(-6, -1).includes('from')) return true
  if (
    kind === 'deed' &&
    (phrase.row !== null ||
      /^(?:and|or)$/u.test(later[0]?.word ?? '') ||
      (/^,/u.test(later[0]?.before ?? '') && !/ly$/u.test(later[0]?.word ?? '')))
  )
    return true
  if (kind !== 'person' && (behind === 'by' || (behind === 'via' && modifiers.length === 0))) return true
  if (behind === 'of' && modifiers.length === 0 && kind !== 'person' && noun.word !== 'team') return true
  if (behind === 'of' && kindOf.test(heard.at(-2) ?? '')) return true
  if (behind === 'include' && modifiers.some(({ text }) => /^\p{Lu}/u.test(text))) return true
  if (kind === 'person' && isTakenOffice(phrase)) return true
  return fixed.test([behind, ...modifiers.map(({ word }) => word), noun.word].join(' '))
}

/** "Role of supervisor", "promoted to supervisor", "was supervisor", "elected chairman". */
function isTakenOffice({ row, modifiers, earlier, ...phrase }: BarePhrase): boolean {
  const behind = row ?? phrase.behind
  if (/^(?:am|is|are|was|were|be|been|being|serve|had been)$/u.test(behind)) return true
  const words = [...earlier, ...modifiers].map(({ word }) => word)
  if (words.some((word) => /^(?:elected|appointed|named|voted|made|became|become|acting)$/u.test(word))) return true
  return (
    /^(?:to|from)$/u.test(behind) &&
    words.some((word) =>
      /^(?:promoted|promotion|stepped|moved|progressed|rose|up|through|returned|upgraded|went|trained|training)$/u.test(
        word,
      ),
    )
  )
}

const kindOf =
  /^(?:kinds?|types?|sorts?|class|form|forms|style|make|brand|model|piece|choice|head|chair|director|president|role|post|position|title|job|rank|duties|office|work|capacity|name|lack|use|form)$/u

const fixed =
  / (?:head|back|front|box|post) office$|^(?:in|on) (?:team|course|project)$|^of course$|^with trailer$|^(?:on|off) (?:course|menu)$|^in (?:client|guest)$/u
