import { numberWords } from './number-words.ts'

/** The languages whose number words may take several words, or a whole phrase in one. */
export type NumberLanguage = 'en' | 'de' | 'fr' | 'es'

/** A number read from words: its value and how many of them it took. */
export interface NumberPhrase {
  readonly value: number
  readonly used: number
}

const table = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words.split(/\s+/u).flatMap((pair) => {
      const [word = '', value = ''] = pair.split('=')
      return [[word, Number(value)] as const]
    }),
  )

const french = {
  units: table(
    'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16',
  ),
  tens: table('vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90'),
}
const spanish = {
  units: table(
    `uno=1 un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16
    diecisiete=17 dieciocho=18 diecinueve=19 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26
    veintisiete=27 veintiocho=28 veintinueve=29`,
  ),
  tens: table('veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90'),
  hundreds: table(
    'cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900',
  ),
}

/**
 * The number at the head of some lower-case words, up to 999 in French and Spanish ("quatre vingt quatre", "ciento cincuenta") and any
 * in German, where it is one word ("zweihundertfünfzig"). Null where none stands, and for a lone "un", which is an article.
 */
export function numberPhrase(words: readonly string[], language: NumberLanguage): NumberPhrase | null {
  if (language === 'en') return null
  const read = language === 'de' ? germanWord(words[0] ?? '') : language === 'fr' ? frenchAt(words) : spanishAt(words)
  return read && (read.value > 1 || read.used > 1) ? read : null
}

/** "mille cinq cents", "mil doscientas": what follows a thousand that nothing multiplies. */
function thousandAnd(
  words: readonly string[],
  below: (words: readonly string[]) => NumberPhrase | null,
): NumberPhrase | null {
  const rest = below(words.slice(1))
  return { value: 1000 + (rest?.value ?? 0), used: 1 + (rest?.used ?? 0) }
}

function frenchAt(words: readonly string[]): NumberPhrase | null {
  if (words[0] === 'mille') return thousandAnd(words, frenchAt)
  const first = frenchSmall(words)
  const at = first?.used ?? 0
  if (!/^cents?$/u.test(words[at] ?? '') || (first !== null && first.value > 9)) return first
  const rest = frenchSmall(words.slice(at + 1))
  return { value: (first?.value ?? 1) * 100 + (rest?.value ?? 0), used: at + 1 + (rest?.used ?? 0) }
}

function frenchSmall(words: readonly string[]): NumberPhrase | null {
  const [one = '', two = '', three = ''] = words
  if (one === 'quatre' && /^vingts?$/u.test(two)) {
    const rest = frenchTeen(words.slice(2))
    return { value: 80 + (rest?.value ?? 0), used: 2 + (rest?.used ?? 0) }
  }
  const ten = french.tens.get(one)
  if (ten === undefined) return frenchTeen(words)
  if (two === 'et' && /^(?:un|une|onze)$/u.test(three)) return { value: ten + (french.units.get(three) ?? 0), used: 3 }
  const rest = frenchTeen(words.slice(1))
  const fits = rest !== null && (rest.value < 10 || ten === 60) && !/^une?$/u.test(two)
  return fits ? { value: ten + rest.value, used: 1 + rest.used } : { value: ten, used: 1 }
}

function frenchTeen([one = '', two = '']: readonly string[]): NumberPhrase | null {
  const unit = french.units.get(one)
  if (unit === undefined) return null
  const more = unit === 10 && /^(?:sept|huit|neuf)$/u.test(two) ? (french.units.get(two) ?? 0) : 0
  return { value: unit + more, used: more > 0 ? 2 : 1 }
}

function spanishAt(words: readonly string[]): NumberPhrase | null {
  if (words[0] === 'mil') return thousandAnd(words, spanishAt)
  const hundred = spanish.hundreds.get(words[0] ?? '')
  if (hundred === undefined) return spanishSmall(words)
  const rest = spanishSmall(words.slice(1))
  return rest ? { value: hundred + rest.value, used: 1 + rest.used } : { value: hundred, used: 1 }
}

function spanishSmall([one = '', two = '', three = '']: readonly string[]): NumberPhrase | null {
  const ten = spanish.tens.get(one)
  const unit = spanish.units.get(ten === undefined ? one : three)
  if (ten === undefined) return unit === undefined ? null : { value: unit, used: 1 }
  return two === 'y' && unit !== undefined && unit < 10 ? { value: ten + unit, used: 3 } : { value: ten, used: 1 }
}

function germanWord(word: string): NumberPhrase | null {
  const value = germanValue(word)
  return value === null ? null : { value, used: 1 }
}

const halfMore = (whole: number | null): number | null => (whole === null ? null : whole + 0.5)

/** "dreihundertfünfzig", "zweitausend", "achtundvierzig"; null when any part is no number. */
function germanValue(word: string): number | null {
  if (word === 'ein' || word === 'eine') return 1
  if (word === 'anderthalb') return 1.5
  const whole = /^(\p{L}+)einhalb$/u.exec(word)?.[1]
  if (whole !== undefined) return halfMore(germanValue(whole))
  if (Object.hasOwn(numberWords, word)) return numberWords[word] ?? null
  for (const [name, size] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(name)
    if (at < 0) continue
    const head = at === 0 ? 1 : germanValue(word.slice(0, at))
    const tail = word.slice(at + name.length).replace(/^und/u, '')
    const rest = tail === '' ? 0 : germanValue(tail)
    return head === null || rest === null ? null : head * size + rest
  }
  const parts = /^(\p{L}+?)und(\p{L}+(?:zig|ßig))$/u.exec(word)
  if (!parts) return null
  const [unit, ten] = [germanValue(parts[1] ?? ''), germanValue(parts[2] ?? '')]
  return unit === null || ten === null || unit > 9 ? null : unit + ten
}
