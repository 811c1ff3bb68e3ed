import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'

/** How roles that run beside others are called. General knowledge of English, German, French and Spanish CVs. */
const cues =
  /\b(?:part[- ]?time|half[- ]time|\d\d ?%|(?:freelanc|volunt|werkstudent|praktik|ehrenamt|freiberuf|bénévol|auto-?entrepreneu|voluntari|autónom)\p{L}*|self[- ]employed|own business|sole trader|independent|contractor|contract|consultant|consulting|adviso?r|advisory|trustee|governor|board|committee|chair|councill?or|member|adjunct|visiting|honorary|affiliate|fellow|external|guest|lecturer|tutor|teaching assistant|research assistant|student|intern(?:ship)?|placement|trainee|bank (?:nurse|staff|shifts?)|locum|casual|weekends?|evenings?|saturdays?|seasonal|relief|supply|sabbatical|secondment|seconded|founder|co-?founder|owner|examiner|editor|reviewer|mentor|coach|visitor|substitute|stand[- ]in|deputi[sz]ing|organist|chorister|choir|referee|umpire|steward|warden|magistrate|juror|patrol|lifeboat|reservist|retained|on[- ]call|nebenberuflich|teilzeit|selbst(?:st)?ändig|temps partiel|stage|stagiaire|indépendante?|media jornada|tiempo parcial|prácticas)\b/iu

/** Whether a role says, in its title or its own items, that it was not a person's only work. */
export function isSideRole(entry: Entry, evidence: readonly Evidence[]): boolean {
  if (cues.test(`${entry.title ?? ''}\n${entry.organisation ?? ''}`)) return true
  const own = evidence.filter((item) => item.entry === entry.id)
  return own.some(({ text }) =>
    /\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel\b|\bmedia jornada\b|\balongside\b/iu.test(text),
  )
}
