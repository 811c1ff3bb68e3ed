/** The beginnings of month names in the languages of Western Europe (general knowledge); enough to tell `3. May` from a numbered item. */
export const monthStart =
  /^(?:jan|feb|fév|mar|mär|mrt|apr|avr|abr|may|mai|mei|maj|mag|jun|juin|giu|jul|juil|lug|aug|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic)/i
