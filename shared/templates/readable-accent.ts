/** The least contrast of ordinary text with its ground (WCAG 2.2, success criterion 1.4.3, level AA). */
const leastContrast = 4.5
const steps = 100

/** The colour itself when it can be read on white; else the same hue, darkened just so far. Both are `#rrggbb`. */
export function readableAccent(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  for (let step = steps; step > 0; step -= 1) {
    const darkened = channels.map((channel) => Math.floor((channel * step) / steps))
    if (contrastWithWhite(darkened) >= leastContrast) return hex(darkened)
  }
  return '#000000'
}

/** WCAG's contrast ratio of a colour (three channels, 0 to 255) and white. */
export function contrastWithWhite(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
