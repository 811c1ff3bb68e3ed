/** Abbreviations, in lower case with their full stop, after which a sentence goes on. General knowledge of English, German and French, and of what Polish schools are named after. */
export const sentenceAbbreviations: ReadonlySet<string> = new Set(
  `exp. lic. pvt. mr. mrs. ms. dr. prof. st. rev. hon. sr. jr. messrs. mx. lt. sgt. capt. cpl. col. gen. fr.
  e.g. i.e. cf. cat. vs. v. approx. ca. c. incl. excl. esp. resp. viz. al. ed. eds. trans. pp. p. no. nos. vol. vols. fig. figs. eq. sec. ch. dept. univ. assn. est.
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  bzw. z.b. d.h. u.a. ggf. inkl. evtl. nr. str. mme. mlle. sra. srta. dña. dra. revd. mevr. dhr. t.a.v. hd. im. św.`
    .split(/\s+/u)
    .filter(Boolean),
)
