/** What a draft's front matter says of the document. */
export interface FrontMatter {
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
}

/** Reads the plain `key: value` lines of YAML front matter; lists and nested values are left alone. */
export function frontMatter(yaml: string): FrontMatter {
  const value = (...names: readonly string[]) => {
    const line = new RegExp(`^(?:${names.join('|')})[ \\t]*:[ \\t]*(.+)$`, 'imu').exec(yaml)?.[1]
    const plain = line?.replace(/[ \t]+#.*$/u, '').trim()
    const bare = plain?.replace(/^(["'])(.*)\1$/u, '$2').trim()
    return bare === undefined || bare === '' || /^[[{|>&*!]/u.test(bare) ? null : bare
  }
  return { title: value('title'), author: value('author', 'name', 'by'), language: value('lang', 'language') }
}
