/** Asks for a course of study or a paper by its first words and takes nothing in its place. */
const study =
  /^(?:an? |the |relevant |recognised |formal |good |first |honours |university |completed |undergraduate |postgraduate |professional |vocational |teaching |master'?s |bachelor'?s |educated to )*(?:degree|bachelor\p{L}*|master'?s|ph\.?d|doctorate|diploma|m\.?sc|b\.?sc|mba|hn[cd]|qualifications?|certificat\p{L}+|a[- ]levels?|gcses?)\b/iu

/** True for "A degree in translation", "Relevant qualification in agriculture": what was studied answers first. */
export const asksForStudy = (text: string): boolean => study.test(text)
