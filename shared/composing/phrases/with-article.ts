/** "University of Fenwick" is said with its article, "Fenwick University" without. */
export function withArticle(name: string): string {
  const common =
    /^(?:academy|agency|association|bank|board|bureau|cent(?:re|er)|church|city|college|council|department|faculty|federation|institute|institution|ministry|museum|office|school|secretariat|society|state|trust|university) (?:of|for) /iu
  return common.test(name) && !/ (?:college|university|school|hospital|academy|institute|council|ltd|plc)$/iu.test(name)
    ? `the ${name}`
    : name
}
