/** How postings ask for a paper, and how one names itself. General knowledge of CVs and postings. */
export const proof = {
  asked:
    /\b(?:ph\.?d|doctorate|degree|bachelor\p{L}*|master['’]?s|diploma|qualifications?|certificates?|certifi\p{L}+|licen[cs]\p{L}*|registered|registration|educated to|nvq|gcses?|a[- ]levels?)\b/iu,
  named:
    /^(?:Ph\.?D|D\.?Phil|[BM]\.?(?:Sc|A|Eng|Ed|N|S|E|BA|Phil|Res)\b|LLB|LLM|PGCE|HN[CD]|NVQ|SVQ|BTEC|Fd[AS]c?|Foundation|Bachelor|Master|Doctor|Diploma|Associate)|\b(?:certificate|licen[cs]e|diploma|degree|registered|registration|qualified|nvq|gcses?|level \d)\b/iu,
} as const
