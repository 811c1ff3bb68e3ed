const studies: readonly RegExp[] = [
  /\b(?:PhD|DPhil|EdD|MD|JD|PharmD|DMA|DNP|Doctor\p{L}*|Ph\.D\.?)(?= |$)/u,
  /^(?!.*\bPostgraduate\b).*\b(?:M(?:\.?Sc|\.?A|\.?Eng|\.?Ed|BA|PA|PH|SW|LIS|FA|\.?S|\p{Lu}\p{Ll}{2,6})\.?|LLM|Master\p{L}*)(?= |$|,)/u,
  /\b(?:PG\p{L}+|Postgraduate)(?= |$|,)/u,
  /\b(?:B\.?(?:Sc|A|Eng|Ed|N|BA|Tech|E|S|FA|Com|Mus)\.?|LLB|Bachelor\p{L}*)(?= |$|,)/u,
  /\b(?:Associate|Foundation [Dd]egree|HN[CD]|Diploma of Higher|Access)\b/u,
  /^(?!.*\b(?:GCSEs?|High School|A[- ][Ll]evels?|Highers|Leaving Cert\p{L}*|Abitur|school)\b)/u,
  /^/u,
]

/** The highest degree before the others, licences and certificates behind, school last; a fraction, as all are held. */
export function studyPlace(text: string): number {
  const at = studies.findIndex((study) => study.test(text))
  return (at < 0 ? studies.length - 2 : at) / 10
}
