/** Second labels that stand before the country: "example.co.uk". */
const between = /^(?:co|com|org|net|ac|gov|nhs|sch|edu|ltd|plc)$/u

/** Sites that carry anybody's advertisement or mail. */
const anybodys =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|indeed|linkedin|totaljobs|monster|stepstone|glassdoor|greenhouse|lever|workable|personio|recruitee|smartrecruiters|myworkdayjobs|careers|example)$/u

/** How a name stands to the mail and web addresses of a text: it is one of them, begins or ends with one, or neither. */
export type Addressed = 'whole' | 'begins' | 'ends' | null

/** Compares names with the addresses of a text: "crewing@marlowsound.example" is that of Marlow Sound Ferries. Under five letters an address tells nothing. */
export function addressedAs(text: string): (name: string) => Addressed {
  const addresses = new Set(
    [...text.slice(0, 60_000).matchAll(/(?:@|\/\/|\bwww\.)([\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){1,4})/gu)]
      .map(([, address = '']) => ownLabel(address))
      .filter((label) => label.length >= 5 && !anybodys.test(label)),
  )
  return (name) => {
    for (const written of [squashed(name), squashed(spelledOut(name))])
      for (const address of addresses) {
        if (written === address) return 'whole'
        if (written.startsWith(address)) return 'begins'
        if (written.endsWith(address)) return 'ends'
      }
    return null
  }
}

const ownLabel = (address: string): string =>
  squashed(
    address
      .toLowerCase()
      .split('.')
      .slice(0, -1)
      .findLast((label) => !between.test(label)) ?? '',
  )

/** As German addresses write umlauts. */
const spelledOut = (name: string): string =>
  name.toLowerCase().replace(/[äöü]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)

const squashed = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .normalize('NFD')
    .replace(/[^a-z\d]/gu, '')
