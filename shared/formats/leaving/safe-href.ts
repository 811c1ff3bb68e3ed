/** What an address may not hold: white space, control characters and the delimiters of the formats it is written into. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unsafe = /[\s\u0000-\u001f\u007f-\u009f<>"`\\^{|}]/u

const longest = 2048

/**
 * An address as it may leave the program, or null when it may not: only `https:` and `mailto:` survive, without a
 * user name, and a mail address with nothing but a subject and a body. Exporters print the words of a refused link without it.
 */
export function safeHref(href: string): string | null {
  const trimmed = href.trim()
  if (trimmed.length > longest || unsafe.test(trimmed) || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  switch (url.protocol) {
    case 'https:':
      return url.username || url.password || !/^https:\/\//iu.test(trimmed) ? null : trimmed
    case 'mailto:':
      return mailQuery.test(url.search) ? trimmed : null
    default:
      return null
  }
}

const mailQuery = /^$|^\?(?:subject|body)=[^&]*(?:&(?:subject|body)=[^&]*)*$/iu
