/** Names of all elements of the HTML standard and its past. Anything else in angle brackets (`<company>`) is a person's own text. */
export const htmlElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr picture q rp rt ruby s samp ' +
    'small source span strike strong sub sup time track tt u var wbr address article aside blockquote body caption center dd details dialog dir div ' +
    'dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hr html legend li link main menu meta nav ol optgroup option ' +
    'p param pre search section summary table tbody td tfoot th thead title tr ul script style iframe svg template noscript head object embed video ' +
    'audio canvas select textarea math map'
  ).split(' '),
)
