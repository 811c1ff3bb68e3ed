const school =
  /\b(?:GCSEs?|high school|A[- ]levels?|highers|leaving cert\p{L}*|abitur|secondary school|matura|baccalauréat)\b/iu

/** Whether a paper is one that everyone has who went on from school. General knowledge of CVs. */
export const isSchoolPaper = (text: string): boolean => school.test(text)
