import { type Token, tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'

/** Faults of a phrase that a frame ("My work includes …") is to carry, which the finished sentence no longer shows; empty when any frame can carry it. */
export function phraseFaults(phrase: string): readonly string[] {
  const bare = phrase.replace(/“[^”]*”/gu, '“…”')
  const outside = bare.replace(/\([^()]*\)/gu, '')
  const faults: readonly (readonly [boolean, string])[] = [
    [/^(?:from )?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d{2}(?= ?[–-]|[:,. ]*$| \()/u.test(bare), 'a date for a thing'],
    [/\bin progress\b|\bexpected\)|\bexpired\b/u.test(bare), 'not finished, or over'],
    [/, (?:(?:19|20)\d{2} ?[–-] ?)?(?:19|20)\d{2}\.?$/u.test(bare), 'a row of a table'],
    [
      /^(?:an? |the )?\p{Lu}[^–]{3,60} – \p{L}|^(?:an? |the )?\p{Lu}[^–]{3,60} – \d/u.test(bare),
      'a name before a dash',
    ],
    [/^(?:an? |the )?\p{Lu}[^:;]{3,60}(?:\)|\p{Lu}\S*): /u.test(bare), 'a name before a colon'],
    [outside.split(/,| and /u).filter(isDated).length > 0 && hasPost(outside), 'a post in a list'],
    [
      /^(?:summa |magna )?cum laude\b|^mention (?:assez )?bien\b|^(?:distinction|merit)\.?$|^(?:an? |the )?(?:first|second|third|upper|lower)[- ]class(?: (?:honou?rs|upper|lower|division|grade \d))*\.?$|^final grade [\d.,]+$|^with (?:distinction|merit)\.?$|^first\.?$|^(?:an? |the )?(?:c?gpa|(?:final |overall )?grade)\b(?= \(|:)/iu.test(
        bare,
      ),
      'a grade',
    ],
    [/^an? \p{Ll}+ and \p{Ll}+$/u.test(bare.replace(/\.$/u, '')), 'one article for two'],
    [/[.!?] \p{Lu}/u.test(outside.replace(/\b(?:\p{Lu}|Dr|Prof|St|No|Mr|Mrs|Ms)\. /gu, '')), 'more than a phrase'],
    [
      /^\p{Ll}+ (?:bis|und|mit|für|von|der|die|das)\b|^\p{Ll}+ (?:et|avec|pour|des|les|du)\b/u.test(bare),
      'a foreign line',
    ],
    [namesDeed(bare), 'a deed for a thing'],
  ]
  return faults.flatMap(([found, fault]) => (found ? [fault] : []))
}

/** "Feb 2023 - Jul 2023" among the items of a list. */
const isDated = (item: string): boolean => /^\s*(?:\p{Lu}\p{Ll}{2,8}\.? )?(?:19|20)\d{2}(?: ?[–-]|\s*$)/u.test(item)

const hasPost = (list: string): boolean =>
  list.split(/,| and /u).some((item) => roleNouns.has(phraseHead(item.trim())?.word ?? ''))

/** "forecasts cash for nine terminals": several of a thing never stand bare before another one. */
function namesDeed(phrase: string): boolean {
  const words = tokens(phrase)
  const [first, second, third] = words
  if (isBase(first) && words.some((word, at) => at > 1 && word.word === 'and' && isDeed(words[at + 1], words[at + 2])))
    return true
  if (!first || !second || !third || verbForm(first.word)?.form !== 'third') return false
  if (phrase.slice(first.end, second.start) !== ' ' || /s$/u.test(second.word) || compounds.test(first.word))
    return false
  return masses.test(second.word) && /^(?:for|from|to|at|into|across|on|with|by)$/u.test(third.word)
}

/** "weld", and "run", which is written so in past and present. */
const isBase = (word: Token | undefined): boolean => {
  const form = verbForm(word?.word ?? '')?.form
  return form === 'base' || (form === 'past' && !/ed$/u.test(word?.word ?? ''))
}

/** "…and pull wire": a verb before its bare object. */
const isDeed = (verb: Token | undefined, object: Token | undefined): boolean =>
  isBase(verb) &&
  (masses.test(object?.word ?? '') || /^(?:new|the|all|our|each|every|their|\d+)$/u.test(object?.word ?? ''))

/** Plurals that stand before another noun. */
const compounds = /^(?:sports|sales|accounts|works|goods|systems|records|claims|operations|arts|needs|savings)$/u

/** Stuff that is moved, made or told, and that no plural describes. General knowledge. */
const masses =
  /^(?:cash|stock|bread|food|water|wood|timber|paper|music|data|milk|grain|stone|steel|waste|cloth|fish|meat|fruit|glass|wire|cable|conduit|pipe|clay|feed|hay|fuel|concrete|soil|seed|wine|beer|tea|coffee|spending|demand|advice|evidence)$/u
