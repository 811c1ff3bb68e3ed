const stay = /(?:^|\s)(?:internship|placement|secondment|traineeship|work experience)(?: year)?$/iu

/** Whether a title names a stay rather than a post: "Industrial placement", "Summer internship". One is there during it, and it stands for no post. */
export const isStay = (title: string): boolean =>
  stay.test(title.split(/,| (?:on|of|at|for|in|with|to) /u, 1)[0]?.trim() ?? '')
