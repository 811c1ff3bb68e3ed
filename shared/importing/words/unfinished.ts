const count = `(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|half|most|all but (?:one|two|\\d))`
const part = '(?:units?|modules?|papers?|exams?|assignments?|parts?|courses?|credits|levels?)'
const done = '(?:passed|completed?|done|achieved|taken|so far|left|remaining|to go|to do|outstanding)'

/** States of a study or certificate that is not whole, as CVs tell them. General knowledge in English, German, French and Spanish. */
const states: readonly string[] = [
  `${count} (?:out )?of (?:the |its )?(?:${count} )?${part}(?: ${done})?`,
  `${count} ${part} ${done}`,
  `passed ${count} (?:out )?of ${count}(?: ${part})?`,
  `(?:currently |in )?year (?:one|two|three|four|five|[1-6]) of (?:three|four|five|six|[2-6])`,
  `(?:currently )?(?:in )?(?:my |the )?(?:first|second|third|fourth|final|1st|2nd|3rd|4th) year(?: of (?:three|four|five|six|[2-6]))?(?! project)`,
  'part(?:ly)?[- ]qualified|nearly qualified',
  'in progress|under ?way|ongoing|on-going|currently (?:studying|completing|undertaking|enrolled|taking)|studying (?:for|towards?)|still studying|working towards?|enrolled|halfway',
  'expected|anticipated|predicted|projected|on (?:course|track) for(?: an?)?(?: \\p{L}+)?|due|graduating|finishing|completing|to be (?:completed|awarded|finished|confirmed)',
  'pending|awaiting (?:results?|certificate|award)|results? awaited|not yet \\p{L}+|not completed|not finished|incomplete|unfinished',
  'withdrawn|withdrew|deferred|interrupted|suspended|on (?:hold|pause)|paused|left (?:(?:before|without) \\p{L}+|early|after (?:(?:the |one |two )?(?:first |second )?\\p{L}+)(?: \\d)?)|did not (?:finish|complete)',
  'expired|lapsed|honorary|part[- ]time',
  'voraussichtlich|abgebrochen|laufend|prévue?|en cours|previst[oa]|en curso',
]

/** What takes something back from a study or a certificate: without it, one not yet taken would read as held. To be matched all over a text. */
export const unfinished = new RegExp(`(?<![\\p{L}\\d])(?:${states.join('|')})(?![\\p{L}\\d])`, 'giu')
