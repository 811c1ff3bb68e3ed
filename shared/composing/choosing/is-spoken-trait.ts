/** How people are, as postings name it. General knowledge of English job advertisements. */
const traits =
  'adaptable approachable calm caring careful cheerful compassionate curious dependable diligent dynamic easygoing empathetic energetic enthusiastic flexible friendly fun generous gentle hardworking hard-working honest humble kind kind-hearted likeable methodical motivated open open-minded organised organized outgoing passionate patient polite positive proactive punctual quick reliable resilient self-motivated sensible thorough thoughtful tidy trustworthy warm warm-hearted welcoming'.replaceAll(
    ' ',
    '|',
  )
const softly = '(?:(?:very|really|always|naturally|genuinely|just|both|well) )?'
const spoken = new RegExp(
  `^you(?:['’]re| are) ${softly}(?:${traits})(?:(?:,| and| or|, and)? ${softly}(?:${traits}))*[.!]?$|^you (?:always |can )?(?:keep|stay|remain) (?:calm|cool|cheerful|positive)(?: [^,;]*)?$`,
  'iu',
)

/** "You're warm": a way of being that a posting asks of the reader in passing. Nobody writes a section of a statement about it, and whatever would stand under it looks forced; a criterion of a form ("Reliable and punctual") is not meant. */
export const isSpokenTrait = (requirement: string): boolean => spoken.test(requirement.trim())
