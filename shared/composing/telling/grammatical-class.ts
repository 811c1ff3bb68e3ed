import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { clauseVerb } from '../verbs/clause-verb.ts'
import { secondVerb } from '../verbs/second-verb.ts'
import { verbPlace } from '../verbs/verb-place.ts'
import { firstPerson, type Period } from './first-person.ts'

/**
 * What a line of a CV is, as grammar sees it: a sentence about oneself ("I ran …", "She ran …"), a clause with a subject of its own ("Our team won …", "Results rose …"), a deed without its subject in one of three forms, or a
 * noun phrase. `unsure` is whatever is none of these for certain: it stands as it was written.
 */
export type GrammaticalClass =
  | 'about oneself'
  | 'own clause'
  | 'past deed'
  | 'present deed'
  | 'gerund'
  | 'noun phrase'
  | 'unsure'

const biography = /^(?:(?:In (?:\p{L}+ )?(?:19|20)\d{2}|From (?:19|20)\d{2} to (?:19|20)\d{2}),? (?:she|he)|She|He) /u
const shared = /^(?:[Ww]e|[Oo]ur|[Mm]y)\b/u
/** "My redesign of the sluice cut leaks by a third, and it won …": what goes on with a clause is one. */
const goesOnAsClause = /^(?:My|Our) [^;:]+, (?:and|but) (?:it|they|I|we) \p{Ll}+/u
/** Begins inside a sentence that stood before. */
const dependent =
  /^(?:which|that|who|whom|whose|where|whereby|because|and|but|or|so|than)\b|^\S+ of (?:them|these|those|whom|which)\b|^(?:it|they) \p{L}|^(?:this|that|these|those) (?:was|were|is|are|has|have|had|led|won|gave|made|meant|brought)\b/iu

/** "There she has overseen nine films": told of oneself as of another, behind words that no rule turns round. */
const ofAnother = /^(?:There|Here|Then|Before that|After that|Since then|Later)\b[^.;]*\b(?:she|he) \p{Ll}/u

/** "Since 2019 Ada Norlow has been director …": of someone by two names, who may be the writer. */
const ofSomeone =
  /^(?:(?:Since|In|From) (?:\p{L}+ )?(?:19|20)\d{2},? )?(?!The |Our |My )\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+)+ (?:has been|is|was|works|worked|leads|led|lives|studied|trained|joined) /u

/** "When the weir broke, wrote to …": whose deed stands behind the comma is left out. */
const lacksSubject = (part: string): boolean =>
  verbForm(
    /^(?:When|While|After|Before|Once|As)\b(?![^,;:]*\b(?:I|we|they) \p{Ll})[^,;:]*, (?<verb>\p{Ll}+)/u.exec(part)
      ?.groups?.verb ?? '',
  )?.form === 'past'

/** "After nine years at sea I retrained …": a whole sentence with its time first, which points at nothing before it. */
const opened =
  /^(?:After|Before|Since|In|During|As|With|At|For|From|While|When|Over|Between|Having|Each|Every|Once|Twice|Most) (?!.*\b(?:that|this|these|those|which|same)\b.* I )(?:[^.;:]*,|[^.;:,]*) I \p{Ll}/u

/** "Keeping the records straight is the part of my work that I like best": a deed is what the sentence is about, and its verb says something of it. */
const ofDeed =
  /^(?!During|Having|Being)\p{Lu}\p{Ll}+ing (?!and\b)(?:[\p{L}’'-]+ ){0,9}(?:is|was|has been|remains|means|meant|taught me|gave me|made me) (?:an?|the|my|what|where|how|to|me|not|still|one|that|\p{Ll}+er)\b[^;:]*$/u

/** "since I took over", of a line that has its thing before it. */
const sinceMine = / (?:since|when|after|before|until) I \p{Ll}+(?: \p{Ll}+)?\.?$/u

/** The class of one sentence of an item; every rule of telling goes by it, and none decides again. */
export function grammaticalClass(part: string, period: Period): GrammaticalClass {
  if (dependent.test(part) || ofAnother.test(part) || ofSomeone.test(part) || lacksSubject(part)) return 'unsure'
  if (/^I\b/u.test(part)) return 'about oneself'
  if (shared.test(part))
    return /^we /iu.test(part) || clauseVerb(part) > 0 || goesOnAsClause.test(part) ? 'own clause' : 'unsure'
  const deed = firstPerson(part, period)
  if (deed !== null) return biography.test(part) ? 'about oneself' : deedForm(part)
  if (biography.test(part)) return 'unsure'
  if (clauseVerb(part) > 0) return hasSubject(part) ? 'own clause' : 'unsure'
  if (opened.test(part) || ofDeed.test(part)) return 'own clause'
  return /\bI \p{Ll}/u.test(part.replace(sinceMine, '')) ? 'unsure' : 'noun phrase'
}

/** "Shelves built and was praised": a verb right behind "and" goes on with what stands before, and no clause of its own begins there. */
const hasSubject = (part: string): boolean =>
  !noSubject.test(part) &&
  (/\b(?:I|we|they|it|she|he|who) \p{Ll}/u.test(part) ||
    tokens(part)[clauseVerb(part)]?.start !== secondVerb(part)?.start)

/** Verbs alike in all their forms that are no noun's spelling. */
const noSubject = /^(?:let|put|hit|shut|rid|quit)\b/iu

/** What has no listed verb ("Responsible for", "Was part of") tells of how things stood, as a past deed does. */
function deedForm(part: string): GrammaticalClass {
  const words = tokens(part)
  const form = verbForm(words[verbPlace(words)]?.word ?? '')?.form
  if (form === 'gerund') return 'gerund'
  return form === 'base' || form === 'third' ? 'present deed' : 'past deed'
}
