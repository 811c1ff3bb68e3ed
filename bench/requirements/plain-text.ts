/** A stretch of a source without its markup and zero-width characters and with white space collapsed. */
export function plainText(text: string, format: 'md' | 'txt' | 'html'): string {
  const bare =
    format === 'html'
      ? text
          .replace(/<[^>]*>/g, '')
          .replace(/&amp;/g, '&')
          .replace(/&rsquo;/g, '’')
          .replace(/&nbsp;/g, ' ')
      : format === 'md'
        ? text.replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        : text
  return bare
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
