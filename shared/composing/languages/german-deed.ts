/** Participles at the end of a line: "gesenkt", "eingeführt", "organisiert", "betreut". General knowledge of German. */
const participle =
  /^(?:(?:ein|aus|ab|an|auf|durch|um|vor|weiter|her|mit|zusammen|fort|nach|bei|zu)?ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|(?:be|ver|ent|er|zer|über|unter|wieder|ein|aus|vor|an|auf|um)(?:be|ver|ent|er)?\p{Ll}{3,}t)$/u
/** What may be the object of a deed in the same spelling as its subject: several things, or something with its number. */
const object =
  /^(?:\d|(?:\p{Ll}+(?:e|en|es) )?\p{Lu}[\p{Ll}-]*(?:en|er|e|s)\b|(?:ein|eine|das|die|zwei|drei|vier|fünf|sechs|alle|mehrere) )/u
/** "Betreue zwei Auszubildende", "Leitete die Einführung …": the verb first, its object behind it. */
const verbFirst =
  /^(?<verb>\p{Lu}\p{Ll}{2,}(?:te|e)) (?=(?:die|das|den|dem|der|ein|eine|einen|zwei|drei|vier|fünf|sechs|alle|mehrere|rund|etwa|\d)\b)/u
const never = /^(?:Jede|Alle|Viele|Einige|Mehrere|Beide|Diese|Meine|Neue|Erste|Zweite|Letzte|Keine|Eine|Gute|Hohe)$/u
const state = /^(?:[Vv]erantwortlich|[Zz]uständig) für /u

/**
 * A German line as its writer would say it, where that is sure: "Betreue zwei Auszubildende" → "Ich betreue zwei Auszubildende", "Prüfungen durchgeführt" → "Ich habe Prüfungen durchgeführt", "Verantwortlich für drei Kräfte" → "Ich bin
 * verantwortlich für drei Kräfte". Null for everything else; `over` is whether its post has ended.
 */
export function germanDeed(text: string, over: boolean): string | null {
  const own = text.replace(/^\p{Lu}\p{Ll}{3,}: (?=\p{L})/u, (label) => (endsInParticiple(text) ? '' : label))
  const plain = own.replace(/\.$/u, '')
  if (/[;:]/u.test(plain)) return null
  if (state.test(plain)) return `Ich ${over ? 'war' : 'bin'} ${small(plain)}.`
  if (/^habe \p{Ll}+ .*$/u.test(plain) && endsInParticiple(plain)) return `Ich ${plain}.`
  const { verb } = verbFirst.exec(plain)?.groups ?? {}
  if (verb && !never.test(verb)) return `Ich ${small(plain)}.`
  return endsInParticiple(plain) && object.test(plain) && !/,/u.test(plain) ? `Ich habe ${plain}.` : null
}

const endsInParticiple = (text: string): boolean =>
  participle.test(/(?<last>\p{L}+)\.?$/u.exec(text)?.groups?.last ?? '') && text.split(' ').length > 1

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
