/** What a body makes of somebody who belongs to it, at the beginning of a line ("Chartered Member, Institute of Example", "Fellow of the Example Society"). General knowledge. */
export const membership =
  /^(?:(?:chartered|associate|corporate|full|student|affiliate|graduate|incorporated|honorary|professional|registered) (?:member|fellow)(?:ship)?(?=\s*[,(:–—-]|\s+(?:of|at|with)\s|$)|(?:member|fellow|associate|membership) of the )/iu
