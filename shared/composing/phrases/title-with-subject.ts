/** "Choir leader, children" → "Choir leader (children)", "Nurse (Band 6), East Ward" → "Nurse (Band 6, East Ward)": a comma would end the title inside a sentence. */
export const titleWithSubject = (title: string): string =>
  title
    .replace(/^(?<post>[^,()]+), (?<of>[^,()]+)$/u, '$<post> ($<of>)')
    .replace(/^(?<post>[^,()]+) \((?<level>[^()]+)\), (?<of>[^,()]+)$/u, '$<post> ($<level>, $<of>)')
