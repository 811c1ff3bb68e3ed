/** Words that no noun phrase has inside it: they end the one before them and stand before the one behind. General knowledge of English. */
export const smallWords: ReadonlySet<string> = new Set(
  `of in on at to for with by from into onto over under through throughout during across between among within against about around after before since until behind beside below above along
    alongside near off out up down via than as like including incl excluding plus minus without towards toward amid despite and or but nor when whenever while where if because so who whom
    although though once unless how why i we you he she it they me us them him everybody everyone anybody nobody somebody is are was were am be been being has have had do does did can could will
    would should may might must not also then now still later often always sometimes never usually mostly mainly only just even too again already twice together alone ago etc include includes
    included`.split(/\s+/u),
)
