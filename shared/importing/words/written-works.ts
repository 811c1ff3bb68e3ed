/** What the lines of a list of publications have: titles in quotation marks, authors, a journal. General knowledge. */
export const written =
  /["“”„«]|\bdoi\b|arxiv|journal|proceedings|et al|\p{L}\.\s?(?:and|&|,)|conference|university press/iu
