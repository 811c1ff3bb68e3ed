/** Times of work that postings make a condition: how they ask for them, and how a line says that somebody worked so. General knowledge of advertisements and CVs. */
const hours: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  {
    asked: /\bon[- ]call\b/iu,
    told: /(?:^|\b(?:am|was|were|been|work\p{L}*|weekly|regular(?:ly)?|participat\p{L}* in|took part in|cover\p{L}*|the|an?|and) )on[- ]call\b/iu,
  },
  { asked: /\bout[- ]of[- ]hours\b/iu, told: /\bout[- ]of[- ]hours\b/iu },
  {
    asked: /\bevenings?\b/iu,
    told: /(?<!\b(?:parents?|open|social|quiz|guest)['’]? )\bevenings\b|\bevening[- ](?:shifts?|classes|sessions)\b/iu,
  },
  {
    asked: /\bearly (?:starts?|mornings?)\b/iu,
    told: /\bearly (?:shifts?|starts?|mornings)\b|\b0?[3-6][:.][0-5]\d starts?\b/iu,
  },
  { asked: /\bnights?\b/iu, told: /\bnights\b|\bnight[- ]shifts?\b/iu },
  { asked: /\b(?:weekends?|saturdays?|sundays?)\b/iu, told: /\b(?:weekends|saturdays|sundays)\b/iu },
  {
    asked: /\b(?:shifts?|rotation|rotating)\b/iu,
    told: /\b(?:night|day|early|late|rotating|alternate|split|back|\d{1,2}[- ]hour|twelve[- ]hour)[- ]shifts?\b|\bshift[- ](?:work|patterns?|manager|leader|supervisor)\b|\bnights\b/iu,
  },
]

/** Whether a condition is about the times that one works. */
export const asksForHours = (requirement: string): boolean => hours.some(({ asked }) => asked.test(requirement))

/** Whether a line says that its writer worked at such times: "on-call one week in four" for an on-call rota, but not "began each shift with a brief" for rotating shifts. */
export const tellsHours = (text: string, requirement: string): boolean =>
  hours.some(({ asked, told }) => asked.test(requirement) && told.test(text))
