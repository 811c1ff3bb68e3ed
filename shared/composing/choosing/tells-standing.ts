/** Whether a paper says where one stands in one's profession, which tells a reader more than a course. */
export const tellsStanding = (text: string): boolean =>
  /\b(?:registered|chartered|incorporated|fellow|licensed)\b/iu.test(text)
