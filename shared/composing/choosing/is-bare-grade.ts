/** Whether an item is only the grade of a study ("2:1", "GPA 3.6", "cum laude"), which says nothing without what it was given for. General knowledge of education. */
export function isBareGrade(text: string): boolean {
  return /^(?:with )?(?:(?:upper|lower) second(?:[- ]class)?(?: honours)?|\d:\d|2\.[12]|first[- ]class(?: honours)?|first|(?:summa |magna )?cum laude|distinction|merit|pass|honou?rs|(?:c?gpa|grade|note|average|mention)\b.{0,20}|\d[\d.,]*(?: ?\/ ?\d+| ?%| points)?)\.?$/iu.test(
    text.trim(),
  )
}
