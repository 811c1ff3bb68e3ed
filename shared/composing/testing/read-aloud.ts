import { findCliches } from '../../writing/find-cliches.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { verbForm } from '../verbs/verb-form.ts'

/** A finite verb with its subject before it, as composed sentences have it. */
const finite =
  /\b(?:I (?:also )?(?:have )?(?:\p{L}+ly )?(?:co-|re-)?\p{L}+|(?:[Mm]y|What) .*\p{L}+s?|It (?:also )?(?:includes|included)|(?:\p{L}|\d)+ (?:is|are|was|were|has|have|had|rose|fell|went|led|brought|gave|made|grew|came|began|won|took|improved|increased|halved|doubled|include|range|did|can|will)) ?\b/u
/** The act behind a time that is over: it has to stand in the past. */
const over =
  /^(?:(?:Before that, )?(?:[Aa]s|[Aa]t|In) [^.]*\((?:\d{4}–)?\d{4}\), |(?:From \d{4} to|In) \d{4} I worked [^.]*, where )I (?:also )?(?:(?:\p{L}+ly|never|always|often|once|twice|now|line|project|case|stage|peer|team|quality) )?(?<verb>\p{L}+(?:-\p{L}+)*)/u
const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
]

/** Faults of one sentence that a reader aloud would stumble over, each in a few words; empty when it reads well. */
export function sentenceFaults(sentence: string): readonly string[] {
  const plain = sentence.replace(/“[^”]*”/gu, '“…”')
  const { verb } = over.exec(plain)?.groups ?? {}
  const faults: readonly (readonly [boolean, string])[] = [
    [!/^[\p{Lu}“\d£$€~]|^\p{Ll}+\p{Lu}|^\p{Ll}\S*[\d.:]/u.test(sentence), 'begins small'],
    [!/[.!?”)]$/u.test(sentence), 'does not end'],
    [/\b(\p{L}{2,}) \1\b/iu.test(plain) && !/\b(?:had had|that that)\b/iu.test(plain), 'doubled word'],
    [!finite.test(plain) && !plain.startsWith('“'), 'fragment'],
    [
      /(?:,? (?:and|or|of|with|the|an?|for|to|include|includes|included|hold))[.;!?]$|[,;] ?[.;!?]|\b(?:and|or),? (?:and|or) |; and\.$/u.test(
        plain,
      ),
      'dangling word',
    ],
    [
      /(?:^|[.;] )(?:(?:And|Or|But)\b|[;,])/u.test(plain) || / {2}|\(\s*\)|\.\.|,,|\s[,.;:!?](?:\s|$)/u.test(plain),
      'stray sign',
    ],
    [pairs.some(([open, shut]) => sentence.split(open).length !== sentence.split(shut).length), 'open bracket'],
    [
      /\bI (?:the|an?|of|and|for|with|my|I|\p{L}+ing(?<!bring|sing|swing|ring|string))\b/u.test(plain),
      'no verb behind I',
    ],
    [articleFault(plain), 'a for an'],
    [/\b(?:an?|the) (?:an?|the)\b/u.test(plain), 'two articles'],
    [/\b(?:included?|includes) I\b|\bworked as [^.]*, where (?!I )/u.test(plain), 'broken frame'],
    [
      /\b(?:hold|am|was|have been|is|includes|included) (?:bachelor|master|doctor|driving licen[cs]e|member of|certificate in|degree in)\b/iu.test(
        plain,
      ),
      'missing article',
    ],
    [
      verb !== undefined && !/^(?:was|had|have)$/u.test(verb) && verbForm(verb)?.form !== 'past',
      `“${verb}” of what is over`,
    ],
    [/\b(?:[Mm]y \p{L}+s includes|[Mm]y work (?:[^.]* )?include(?= ))\b/u.test(plain), 'number'],
    [/\b(?:[Ss]he|[Hh]e)\b/u.test(plain) && /\bI\b/u.test(plain), 'third person'],
    [findCliches(sentence).ranges.length > 0, 'cliché'],
  ]
  return faults.flatMap(([found, fault]) => (found ? [fault] : []))
}

/** Faults between the sentences of a paragraph of running text: neighbours that open alike. */
export function paragraphFaults(sentences: readonly string[]): readonly string[] {
  const opening = (text: string | undefined) => text?.split(' ').slice(0, 3).join(' ')
  return sentences.flatMap((sentence, at) =>
    at > 0 && opening(sentence) === opening(sentences[at - 1]) ? [`opens twice with “${opening(sentence)}”`] : [],
  )
}

/** "a MSc", "an unit": an article before a small word or letters that sound otherwise. */
function articleFault(text: string): boolean {
  return [...text.matchAll(/(?<![\p{L}.\d])(?<article>an?) (?<word>[\p{L}\d][\p{L}\d.-]*)/gu)].some(({ groups }) => {
    const word = groups?.word ?? ''
    return word.length > 1 && withIndefinite(word).split(' ', 1)[0] !== groups?.article
  })
}
