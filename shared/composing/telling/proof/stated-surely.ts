import type { Entry } from '../../../domain/entry.ts'
import { degreeLetters } from '../../credentials/credential-words.ts'
import { tongues } from '../tongues.ts'

const named = /^My (?:certificates|awards|studies|skills) (?:also )?(?:include|included|have included):? (?<what>.*)$/u
const being = /^I (?:am|was|have been) (?:also )?an? (?<what>.*)$/u
const post =
  /^I (?:have )?(?:also )?(?:worked|volunteered) as (?<title>.*?)(?: (?:at|for) (?<where>[^()]+?))?(?: since \d{4}| \([^()]*\))?$/u

/** Since when, or a month with its year, with no bracket round it: part of no name. */
const looseTime =
  /\b(?:19|20)\d{2} (?:19|20)\d{2}$|\bsince (?:\p{L}+ )?(?:19|20)\d{2}|(?:^|\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* (?:19|20)\d{2}$/iu
/** A list whose heading or last item is no thing of its own. */
const looseList = /(?<!\b[Cc]ertified): [^()]*\(|\band all \p{L}/u
const body =
  /^(?:the )?(?:Court|Institute|Institution|Guild|College|University|School|Academy|Society|Royal|Nursing and Midwifery Council)\b/u
/** "Waitress, summers 2009, 2010", "Coach the under-nines": more than the name of a post. */
const noTitle = /\b(?:19|20)\d{2}\b|^\p{L}+ (?:the|an?|our|all) |[|:;]/u
/** "HARBOUR GENERAL": more likely the half of a heading than a post. */
const shouted = /^\p{Lu}{4,} \p{Lu}{4,}/u
/** A year and a post behind it in one bracket: two lines of a page in one. */
const torn = /\((?:19|20)\d{2} \p{Lu}\p{Ll}+ \p{Lu}/u
/** "Small ships (big data, …)": what stands before the comma is half a title. */
const brokenName =
  /^My awards (?:also )?include [^“(]*\((?!with|shared|joint|for|in|at|as|team|runner|second|third|first|highly|declined|part)\p{Ll}+ \p{Ll}+[,)]/u
const startsDated = /^(?:not|no) |^(?:\p{Lu}\p{Ll}{2,8}\.? )?(?:19|20)\d{2}\b/u
const smallWord = /^(?:from|to|at|in|of|for|on|by|and|the|until|present)$/iu

/** What one holds, hung on to what one is. */
const withProof = /[(;,] ?[^()]*\b(?:licen[cs]e|certificate|diploma)\b|; [^()]*\blevel \d/iu

/** Whether what is said of oneself in a frame ("My certificates include …", "I was a …") is by its shape what the frame says it is. */
export function statedSurely(sentence: string, entry: Entry | null): boolean {
  const text = sentence.replace(/\.$/u, '')
  const outside = text.replace(/\s*\([^()]*\)|“[^”]*”/gu, '')
  const what = named.exec(outside)?.groups?.what
  if (
    what !== undefined &&
    (looseTime.test(what) || startsDated.test(what) || looseList.test(text.replace(/^My \p{L}+ includ\p{L}+:/u, '')))
  )
    return false
  if (
    what !== undefined &&
    /^My studies/u.test(text) &&
    (body.test(what) || /^(?:\p{Lu}\S* )+(?:School|College|University|Academy|Institute)(?: of \p{Lu}|$)/u.test(what))
  )
    return false
  if (
    /^My certificates/u.test(text) &&
    tongues.has(
      /^(?<first>\p{L}+)(?! (?:GCSE|A level|certificate|diploma|language))/iu
        .exec(what ?? '')
        ?.groups?.first?.toLowerCase() ?? '',
    )
  )
    return false
  const is = being.exec(outside)?.groups?.what
  if (
    is !== undefined &&
    (degreeLetters.test(is) || entry?.kind === 'project' || /, \p{Lu}{2}|, \p{Lu}\p{Ll}/u.test(is))
  )
    return false
  if (is !== undefined && withProof.test(text)) return false
  if (torn.test(text) || (/^My awards/u.test(text) && brokenName.test(text))) return false
  const { title, where } = post.exec(outside)?.groups ?? {}
  return !(title && (noTitle.test(title) || shouted.test(title) || smallWord.test(where ?? '')))
}
