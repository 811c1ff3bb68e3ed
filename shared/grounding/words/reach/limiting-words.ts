/** Words that, right before a noun, say that it was less than the noun alone: rank, stand-in, time, standing, finish. General knowledge. */
export const limitingWords: ReadonlySet<string> = new Set(
  `relief acting temporary interim locum deputy assistant associate vice trainee junior student apprentice probationary provisional seasonal casual
  volunteer voluntary unpaid honorary auxiliary second-hand alternate draft pilot mock trial informal internal unofficial partial introductory foundation
  beginner beginners elementary occasional guest visiting part-time unregistered unqualified substitute reserve amateur hobby backup standby sub
  supervised simulated sample prospective aspiring nominated shortlisted unpublished unfinished planned proposed`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Before a superlative: not the first. */
export const ordinals = /\b(?:second|third|fourth|fifth|joint|2nd|3rd|4th|5th)\b/iu
