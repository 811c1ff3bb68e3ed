import { type Token, tokens } from '../../text/tokens.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'

/** What others do to a person who applies, when no object follows. General knowledge of CVs. */
const doneToOne =
  /^(?:shortlisted|longlisted|seconded|headhunted|commended|nominated|named|voted|elected|appointed|promoted|invited|selected|chosen|recognised|recognized|ranked|featured|redeployed|re-elected|reappointed|re-appointed|crowned|hand-picked|handpicked|included|entrusted|trusted|tasked|assigned|employed|hired|retained|asked|called|sent|relied|posted|co-opted|coopted|brought|kept|taken|given|granted|loaned|lent|sworn|decorated|mentioned|interviewed)$/u
/** Of these only with what is behind them here: else they may be what the person did ("Sent invoices", "Kept in touch with donors"). */
const onlyWith: Readonly<Record<string, RegExp>> = {
  included: /^(?:in|among|alone|on|as|from)$/u,
  entrusted: /^with$/u,
  trusted: /^(?:with|to|by)$/u,
  tasked: /^(?:with|to|by)$/u,
  assigned: /^(?:to|as)$/u,
  employed: /^(?:as|by|at|in|on|for|to|from|under)$/u,
  hired: /^(?:as|by|to|after|from|into|for)$/u,
  retained: /^(?:as|by|after)$/u,
  asked: /^(?:to|by|back)$/u,
  called: /^(?:in|upon|back|out|up)$/u,
  sent: /^(?:to|by|as|abroad)$/u,
  relied: /^(?:on|upon)$/u,
  posted: /^(?:to|abroad)$/u,
  'co-opted': /^(?:to|onto|as|by)$/u,
  coopted: /^(?:to|onto|as|by)$/u,
  brought: /^in$/u,
  kept: /^on$/u,
  taken: /^on$/u,
  given: /^(?:charge|responsibility|sole|full|the|an?|first|special|lead|overall)$/u,
  granted: /^(?:the|an?|leave|permission|access|early)$/u,
  loaned: /^(?:to|out)$/u,
  lent: /^to$/u,
  decorated: /^for$/u,
  mentioned: /^in$/u,
  interviewed: /^(?:on|by)$/u,
}
/** "Elected staff representative, 2018 to 2020". */
const chosen = /^(?:elected|re-elected|appointed|co-opted)$/u
const bracketedTime = /, (?<time>(?:19|20)\d{2}(?: ?(?:[–-]|to) ?(?:19|20)\d{2})?)(?=\.?$)/u
const ways =
  /^(?:to|for|as|by|in|into|among|amongst|from|within|at|on|after|twice|three|one|best|top|out|onto|during|internally|early|again|\d{4})$/u

/**
 * An honour or a step up told without its "was": "Promoted to ward sister" → "I was promoted to ward sister", "Shortlisted, Quill Prize, 2023" → "I was shortlisted
 * for the Quill Prize (2023)". Null for what the person did to others ("Promoted healthy eating").
 */
export function passiveAct(sentence: string): string | null {
  const [verb, next] = tokens(sentence)
  if (!verb || !next || verb.start !== 0) return null
  const lowered = verb.word + sentence.slice(verb.end)
  if (verb.word === 'awarded') return givesAway.test(sentence) ? null : `I was ${lowered}`
  if (rated.test(sentence)) return `I was ${lowered}`
  if (!doneToOne.test(verb.word) || ofTeam.test(sentence)) return null
  const step =
    /^promoted (?:from )?(?<from>\p{L}{2,5}\d?|Band \d\w?) to (?<to>\p{L}{2,5}\d?|Band \d\w?)(?<rest>\b.*)$/iu.exec(
      sentence,
    )?.groups
  if (step?.from && /^\p{Lu}/u.test(step.from)) return `I was promoted from ${step.from} to ${step.to}${step.rest}`
  if (chosen.test(verb.word) && roleNouns.has(tokens(sentence.split(/[,;(]/u, 1)[0] ?? '').at(-1)?.word ?? ''))
    return `I was ${verb.word}${sentence.slice(verb.end).replace(bracketedTime, ' ($<time>)')}`
  const behind = onlyWith[verb.word]
  if (behind) return behind.test(next.word) && !objectless(sentence, verb.word) ? `I was ${lowered}` : null
  const gap = sentence.slice(verb.end, next.start)
  if (gap.startsWith(',')) {
    const prize = /^, (?<name>.+?)(?:, (?<year>(?:19|20)\d{2}))?$/u.exec(sentence.slice(verb.end))?.groups
    if (!prize) return null
    return `I was ${verb.word} for the ${prize.name}${prize.year ? ` (${prize.year})` : ''}`
  }
  return ways.test(next.word) || becomes(sentence, next)
    ? `I was ${lowered.replace(bracketedTime, ' ($<time>)')}`
    : null
}

/** "Relied on spreadsheets", "Called in contractors", "Sent to press": deeds of one's own in words that may be what others did. */
const objectless = (sentence: string, verb: string): boolean =>
  /^(?:relied|called in|called out|called up|sent to press|brought in (?!to\b|as\b|by\b|for\b|after\b|when\b|at\b|on\b|from\b)\p{L}|brought in \d|taken on (?:an?|the|\d|new|\p{L}+s\b)|kept on)/iu.test(
    sentence,
  ) &&
  !(verb === 'relied' && /^relied (?:up)?on (?:by|for|as|to)\b/iu.test(sentence)) &&
  !/^(?:called|brought|taken|kept) (?:in|out|up|on|back) (?:to|as|by|for|after|when)\b/iu.test(sentence)

/** "Promoted to the second division": a team was, and who coached or played for it was not. */
const ofTeam =
  /^promoted (?:back )?(?:in)?to (?:the )?(?:[\p{L}\d’'-]+ ){0,4}(?:leagues?|division|premiership|championship|conference|bundesliga|eredivisie|ligue|serie|tier|flight)\b(?! (?:manager|officer|secretary|coordinator|coach|director|lead|lecturer|head)\b)/iu

/** "Rated 4.9 of 5 by customers". */
const rated = /^rated (?:\d|by|as|among|one of|excellent|outstanding|good|top|five|number|highly)\b/iu

/** "Elected chair of the board", "Named Employee of the Year". */
function becomes(sentence: string, next: Token): boolean {
  const rest = sentence.slice(next.start)
  return (
    roleNouns.has(phraseHead(rest)?.word ?? '') || /^(?:\p{Lu}[\p{L}’']+ )+of the (?:Year|Month|Quarter)\b/u.test(rest)
  )
}

const givesAway = /\b(?:contracts?|tenders?|work|marks|prizes|bursaries|scholarships|places) to\b/iu
