/** Texts that a careless exporter would run, misread or lose, one for each way of going wrong. */
export const hostileTexts: Readonly<Record<string, string>> = {
  hash: '#panic("no") #import "@preview/x:1.0.0": y #read("/etc/passwd")',
  dollar: '$x^2$ costs $5 and $10',
  at: '@ref <label> ada@example.org',
  backslash: 'C:\\new\\table \\u{1F600} \\',
  star: '*bold* _italic_ **strong** ~5',
  angle: '<script>alert(1)</script> <b> </main> <!-- x -->',
  quote: `"double" 'single' \`tick\` "); #panic()`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is
  braces: '{{template}} {json: 1} ]] [[ ]]> ${shell} <%= erb %>',
  entity: '&amp; &lt; &#35; AT&T',
  list: '1986. A year',
  heading: '# 1 priority',
  rule: '---',
  dash: '- dash + plus',
  slashes: '// comment /* block */ https://example.org/a//b',
  percent: '100 % of %s and %d',
  formula: '=HYPERLINK("https://example.org";"x")',
}

/** A word that fits on no line. */
export const endlessWord = 'abcdefghij'.repeat(500)
