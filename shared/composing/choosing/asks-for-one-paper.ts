/** Whether a requirement asks for one paper and nothing else: "a first aid certificate", not "a degree or equivalent experience". */
export const asksForOnePaper = (requirement: string): boolean => onePaper.test(requirement)

const onePaper =
  /^(?!.*\b(?:experience|knowledge|understanding|equivalent|ability)\b).*\b(?:qualifications?|certificat(?:e|ion)s?|licen[cs]es?|diplomas?|degrees?|training|tickets?|accreditations?)\b[^,;:]*$/iu
