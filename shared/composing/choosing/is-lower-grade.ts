const graded = /\b(?<name>level|grade|band|class|category|stage|tier)\s+(?<grade>\d{1,2})\b/giu

/**
 * Whether a requirement names a grade of something ("Level 4 Food Safety") and the evidence names only lower ones of it ("Level 3 food safety"). Classes of licences
 * count the other way round, so only "level" and "stage" are compared by height; of the others a different one is enough. Of several that are named ("Class 1 or Class 2") one will do.
 */
export function isLowerGrade(evidence: string, requirement: string): boolean {
  const asked = grades(requirement)
  const held = grades(evidence)
  return [...Map.groupBy(asked, ({ name }) => name)].some(([name, wanted]) => {
    const same = held.filter((one) => one.name === name)
    const meets = (one: number, grade: number) => (/^(?:level|stage)$/u.test(name) ? one >= grade : one === grade)
    return same.length > 0 && !same.some((one) => wanted.some(({ grade }) => meets(one.grade, grade)))
  })
}

function grades(text: string): { name: string; grade: number }[] {
  return [...text.matchAll(graded)].map(({ groups }) => ({
    name: (groups?.name ?? '').toLowerCase(),
    grade: Number(groups?.grade),
  }))
}
