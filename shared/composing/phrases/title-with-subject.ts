/** "Choir leader, children" → "Choir leader (children)": a comma would end the title inside a sentence. */
export const titleWithSubject = (title: string): string =>
  title.replace(/^(?<post>[^,()]+), (?<of>[^,()]+)$/u, '$<post> ($<of>)')
