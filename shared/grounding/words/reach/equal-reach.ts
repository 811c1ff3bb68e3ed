/** Ways to say the same reach, choice or class: a claim with one of a row rests on evidence with another. General knowledge of English. */
export const equalReach: readonly RegExp[] = [
  /\b(?:national(?:ly)?|nation ?wide|nation-wide|country ?wide|country-wide|(?:across|throughout) the (?:whole )?country|all over the country|in the whole country)\b/iu,
  /\b(?:international(?:ly)?|world ?wide|world-wide|global(?:ly)?|(?:across|throughout|all over|around|round) the (?:whole )?(?:world|globe)|in (?:\d+|\p{L}+) countries)\b/iu,
  /\b(?:regional(?:ly)?|region-?wide|(?:across|throughout) the region)\b/iu,
  /\b(?:abroad|overseas)\b/iu,
  /\b(?:company|firm|organi[sz]ation|business|group)[ -]?wide\b|\b(?:across|throughout) the (?:whole |entire )?(?:company|firm|organi[sz]ation|business|group)\b/iu,
  /\b(?:voted|elected|chosen|named|selected|picked|appointed)\b/iu,
  /\ba first\b|\bfirst[- ]class\b|\b1st\b|\bfirst(?: \([Hh]ons?\.?\)| honou?rs)/u,
  /\b(?:single-handed(?:ly)?|alone|lone|nobody else|no[- ]one else|unaccompanied|on my own|by myself|unaided|solo|sole(?:ly)?|myself|personally)\b/iu,
  /\b(?:from scratch|from the ground up|from nothing|from zero|rebuilt|re-?built|new-?build)\b/iu,
]
