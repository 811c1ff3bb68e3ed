/**
 * British spellings and their American twins, so that both compare equal. Pairs of a pattern and what replaces it;
 * the first that fits wins. General knowledge of English.
 */
export const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(.{4,})isation(s?|al)$/u, '$1ization$2'],
  [
    /^(?!exerc|otherw|expert|prom|prec|conc|adv|superv|enterpr|franch|merchand|surpr|rev|dev|improv|telev|compr|prem|parad|likew|noise)(.{3,})is(e|es|ed|ing|er|ers)$/u,
    '$1iz$2',
  ],
  [/^(anal|catal|paral)ys(e|es|ed|ing)$/u, '$1yz$2'],
  [/^(col|lab|hon|fav|neighb|rum|harb|hum|flav|od|rig|vig|endeav|behavi|arm|parl|tum|vap|clam)our(.*)$/u, '$1or$2'],
  [/^program(me|mes)$/u, 'program'],
  [/^(cent|theat|met|lit|fib|calib|spect|lust)re(s?)$/u, '$1er$2'],
  [/^(.*)aed(iatri|ic)(.*)$/u, '$1ed$2$3'],
  [/^an(a?)esth(.*)$/u, 'anesth$2'],
  [/^haem(.*)$/u, 'hem$1'],
  [/^gyn(a?)ec(.*)$/u, 'gynec$2'],
  [/^(o)?estr(.*)$/u, 'estr$2'],
  [/^oesoph(.*)$/u, 'esoph$1'],
  [/^foet(.*)$/u, 'fet$1'],
  [/^(enrol|fulfil|instal|distil|instil)(ment|s)?$/u, '$1l$2'],
  [/^(licen|defen|offen|preten)ce(s?)$/u, '$1se$2'],
  [/^practis(e|es|ed|ing)$/u, 'practic$1'],
  [/^(catalog|analog|dialog)ue(s?)$/u, '$1$2'],
  [/^(.*[aeiou][^aeiou]+[aeiou])ll(ing|ed|er|ers|or|ors|ery)$/u, '$1l$2'],
  [/^(arch|encyclop)aeo(.*)$/u, '$1eo$2'],
  [/^(alumin)ium$/u, '$1um'],
  [/^(cheque)(s?)$/u, 'check$2'],
  [/^(tyre)(s?)$/u, 'tire$2'],
  [/^(grey)$/u, 'gray'],
  [/^(mould)(.*)$/u, 'mold$2'],
  [/^(plough)(.*)$/u, 'plow$2'],
]
