/** Line ends of any kind with the white space around them. */
const lineEnds = /[ \t]*[\n\r\v\f\u0085\u2028\u2029][ \t\n\r\v\f\u0085\u2028\u2029]*/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu

/**
 * A text that every format can hold: line ends become a space (a wanted line end is a `break`), control characters
 * that XML and PDF refuse are taken out, half a surrogate pair becomes U+FFFD. Everything else stays as it is.
 */
export function printable(text: string): string {
  return text.toWellFormed().replace(lineEnds, ' ').replace(controls, '')
}
