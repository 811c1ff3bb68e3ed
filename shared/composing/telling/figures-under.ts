import { numberWords } from '../../text/number-words.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { clauseVerb } from '../verbs/clause-verb.ts'

/** "Reading club: 640 children signed up" → "For the reading club, 640 children signed up": a clause with a count under the name of what it is about. */
export function figuresUnder(part: string): string | null {
  const { label = '', clause = '' } =
    /^(?<label>\p{Lu}\p{Ll}+(?: [\p{L}-]+){0,3}): (?<clause>(?:\d[\d,.]*|\p{Ll}+) \p{Ll}.*)$/u.exec(part)?.groups ?? {}
  const first = clause.split(' ', 1)[0] ?? ''
  if (label === '' || !(/^\d/u.test(first) || first in numberWords) || (clauseVerb(clause) < 0 && !cameTo.test(clause)))
    return null
  if (verbForm(tokens(label)[0]?.word ?? '')?.form === 'past') return null
  return `For ${phraseArticle(label).replace(/^an? /u, 'the ')}, ${clause}`
}

/** What a number of people do themselves. */
const cameTo =
  /^\S+ (?:\p{Ll}+ )?(?:signed up|took part|turned up|came|attended|joined|enrolled|applied|returned|voted|entered|visited|passed|graduated)\b/u
