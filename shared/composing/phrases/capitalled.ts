const small = new Set('a an the and or of in for to at on with by from as then per via de la du des und'.split(' '))

/**
 * The title of a post with its capitals, so that all posts of a text look alike: "Trainee teacher (half-time)" → "Trainee Teacher (half-time)". What has small letters first, a comma or capitals of its own stays.
 */
export function capitalled(title: string): string {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*(?:['’]s)?(?: \p{Ll}[\p{L}-]*)+(?: \([^()]*\))?$/u.test(title)) return title
  const at = title.indexOf('(')
  const [name, behind] = at < 0 ? [title, ''] : [title.slice(0, at), title.slice(at)]
  return (
    name.replace(/(?<= )\p{Ll}+/gu, (word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))) +
    behind
  )
}
