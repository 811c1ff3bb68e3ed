const paper =
  /\b(?:qualifications?|(?:certificat|accredit|(?:full|chartered|associate|professional) member|bachelor|vaccinat)\p{L}*|certified|licen[cs]ed?|degree|diploma|registration|registered|fellowship|chartered|ph\.?d|doctorate|nvq|gcses?|a[- ]levels?|master'?s|clearance|dbs|(?:background|police|enhanced|record) checks?|right to work|passport|(?:site|gold|blue|cscs) card)\b/iu

/** True when a requirement asks for a paper that one holds or does not: a degree, a licence, a certificate, a clearance. */
export const asksForPaper = (text: string): boolean => paper.test(text)
