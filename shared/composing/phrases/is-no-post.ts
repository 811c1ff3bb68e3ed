/** What work is called by its kind or its hours. General knowledge of CVs. */
const nobody =
  /(?:^|\s)(?:work|internship|placement|secondment|traineeship|apprenticeship|volunteering|experience|round|jobs?|shifts?|saturdays|sundays|weekends|evenings)$/iu

/** Whether what stands where a title should is nobody: "Agency Work", "Internship", "Saturdays". */
export const isNoPost = (title: string): boolean =>
  /^front[ -]of[ -]house$/iu.test(title) || nobody.test(title.split(/ (?:on|of|at|for|in|with) /u, 1)[0] ?? '')
