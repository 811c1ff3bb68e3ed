/** English words that only hold a sentence together. General knowledge of English. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any all each every either neither both few more most other another such no not only own same so than too very just also
  i me my mine we us our ours you your yours yourself he him his she her hers it its they them their theirs who whom whose which what where when why how
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought
  and or but nor if because as until while of at by for with without about against between into through during before after above below to from up down in out on off over under
  again further then once here there since within across along among around behind beside besides beyond despite except inside near onto outside per plus round than throughout till toward towards upon via versus
  e.g i.e eg ie etc and/or e.g. i.e. vs one ones ll ve re s t d m don't isn't i'm i've we're you'll you're you've we'll they're
  yes well even still yet ever never often always sometimes however therefore thus otherwise already almost rather quite really actually alike whether whatever whoever whichever wherever`
    .split(/\s+/u)
    .filter(Boolean),
)
