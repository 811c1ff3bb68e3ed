import { verbForm } from '../../text/verbs/verb-form.ts'
import { findCliches } from '../../writing/find-cliches.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { clauseVerb } from '../verbs/clause-verb.ts'

/** Where and when, before the sentence's own subject. */
const leadIn =
  /^(?:(?:Before that|In the same role), )?(?:(?:as|at|in|from|since|with|during|for|under|after|before|when|while|by|on) [^;:]*?(?:\([^)]*\))?, )?(?:where )?(?=\p{L})/iu
const firstPerson =
  /^(?:(?:as|with|at|in|from|since|before that)\b[^;:]*, (?:where )?)?I (?:(?:also|never|always|often|once|now|then|still|\p{L}+ly) )*(?!(?:\p{L}+ing|the|an?|of|and|or|for|with|my|in|on|at|to|by)\b(?<!bring|sing|swing|ring|string))\p{L}[\p{L}-]*/iu
/** "After nine years at sea I retrained …": a time with no comma behind it. */
const timeFirst =
  /^(?:After|Before|Since|In|On|During|As|With|At|For|From|While|When|Over|Between)\b[^;:]* I (?!(?:the|an?|of|and|or|for|with|my|in|on|at|to|by)\b)\p{Ll}/u
/** The frames that carry phrases and quotations. */
const framed =
  /^(?:(?:[Mm]y|[Oo]ur) [^;:]*?|It|What [^.;:]*?|(?:In|From|Since) [^;:]*?, my [^;:]*?|.* \p{L}+s) (?:also )?(?:includes?|included|has (?:also )?included|have included|(?:is|are|was|were|has|have|had|says?|lists?)\b)/u
/** What the reader asks for. */
const addressed = /^You(?:r posting)? (?:also )?(?:ask|look|want|names?)\b/u
/** Things that come about by themselves. */
const moves =
  /(?:\p{L}|\d|%)+ (?:is|are|was|were|has|have|had|rose|fell|went|led|brought|gave|made|grew|came|began|won|took|improved|increased|halved|doubled|range|did|can|will)\b/u

/** Whether a sentence has a finite verb with its subject before it, as composed sentences have it. */
function hasFiniteVerb(sentence: string): boolean {
  const plain = sentence.replace(/ \([^()]*:[^()]*\)/gu, '')
  const own = plain.replace(leadIn, '')
  return [plain, own].some(
    (text) =>
      firstPerson.test(text) ||
      /^We \p{Ll}+(?:ed|t|n|d)\b/u.test(text) ||
      timeFirst.test(text) ||
      addressed.test(text) ||
      framed.test(text) ||
      clauseVerb(text) > 0 ||
      moves.test(text),
  )
}

/** What stands behind a semicolon and is neither a clause nor part of a list. */
function looseEnd(sentence: string): boolean {
  const bare = sentence.replace(/\([^)]*\)/gu, '')
  if (!bare.includes('; ') || bare.includes('; and ') || framed.test(bare)) return false
  return bare
    .split('; ')
    .slice(1)
    .some((part) => !hasFiniteVerb(part))
}

/** "since 2019" of a deed that is told as if it were over, or as if it only began now. */
const unlasting =
  /\bI (?:also )?(?!have|had|could|can|will|(?:at|in|of|for|with|from|and|on)\b)(?:(?:am|was) (?:an?|the|part|responsible)|(?!am|was)\p{L}+)\b(?:(?! (?:have|who|which|that)\b)[^.;:()])* since (?:\p{L}+ )?(?:19|20)\d{2}\b/u

/** The phrase that a frame about work carries. */
const carried =
  /\b(?:[Mm]y (?:work|experience|studies)\b[^.;:]*?|It) (?:also )?(?:includes?|included|has (?:also )?included) (?<what>[^.;:()]+)/u

/** The act behind a time that is over: it has to stand in the past. */
const over =
  /^(?:(?:Before that, )?(?:[Aa]s|[Aa]t|In) [^.]*\((?:\d{4}–)?\d{4}\), |(?:From \d{4} to|In) \d{4} I worked [^.]*, where )I (?:also )?(?:(?:\p{L}+ly|never|always|often|once|twice|now|line|project|case|stage|peer|team|quality) )?(?<verb>\p{L}+(?:-\p{L}+)*)/u
const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
]

/** A place that is plainly still to be written. */
const emptyPlace = /^\[[^[\]]+\]$/u

/** Faults of one sentence that a reader aloud would stumble over, each in a few words; empty when it reads well. */
export function sentenceFaults(sentence: string): readonly string[] {
  if (emptyPlace.test(sentence)) return []
  const plain = sentence.replace(/“[^”]*”/gu, '“…”')
  const { verb } = over.exec(plain)?.groups ?? {}
  const faults: readonly (readonly [boolean, string])[] = [
    [!/^[\p{Lu}“\d£$€~]|^\p{Ll}+\p{Lu}|^\p{Ll}\S*[\p{Lu}\d.:]/u.test(sentence), 'begins small'],
    [!/[.!?”)]$/u.test(sentence), 'does not end'],
    [/\b(\p{L}{2,}) \1\b(?!-\p{L})/iu.test(plain) && !/\b(?:had had|that that)\b/iu.test(plain), 'doubled word'],
    [!plain.startsWith('“') && !hasFiniteVerb(plain), 'fragment'],
    [!plain.startsWith('“') && looseEnd(plain), 'fragment behind a semicolon'],
    [unlasting.test(plain), 'not in the perfect'],
    [clauseVerb(carried.exec(plain)?.groups?.what ?? '') > 0, 'clause in a frame'],
    [/, (?:My|Our|We|The|This|These|It)\b/u.test(plain), 'capital behind a comma'],
    [
      /(?:,? (?:and|or|of|with|the|an?|for|to|include|includes|hold))[.;!?]$|^(?:My|It|Our)\b[^,;]* included[.;!?]$|[,;] ?[.;!?]|\b(?:and|or),? (?:and|or) |; and\.$/u.test(
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
    [
      /\b(?:She|He)\b|(?<!\b(?:and|but|when|while|until|before|after|because|so|if|than|once|that|which|whom) )\b(?:she|he)\b/u.test(
        plain,
      ) && /\bI\b/u.test(plain),
      'third person',
    ],
    [/(?:^|\s)i(?:\s|$)/u.test(plain), 'small I'],
    [/\bI \p{Ll}\p{Lu}{2,}/u.test(plain), 'letters for a verb'],
    [/\bI \p{Ll}+: /u.test(plain), 'verb without its object'],
    [/\b[Mm]y studies (?:[^.]* )?includes /u.test(plain), 'number'],
    [/, (?:There|Then|Here) I\b/u.test(plain), 'capital behind a comma'],
    [findCliches(plain).ranges.length > 0, 'cliché'],
  ]
  return faults.flatMap(([found, fault]) => (found ? [fault] : []))
}

/** "a MSc", "an unit": an article before a small word or letters that sound otherwise. */
function articleFault(text: string): boolean {
  return [...text.matchAll(/(?<![\p{L}.\d])(?<article>an?) (?<word>[\p{L}\d][\p{L}\d.-]*)/gu)].some(({ groups }) => {
    const word = groups?.word ?? ''
    return word.length > 1 && withIndefinite(word).split(' ', 1)[0] !== groups?.article
  })
}
