/** Lines that each bench has printed, cut to those that rows are read from and some that they must not be taken for. Their numbers are of a busy machine. */
export const recorded: Readonly<Record<string, string>> = {
  import: `import, generated CVs, seed 20261120
md               30 files  roles 1.000  dates 1.000  employer 1.000  title 1.000  bullets 1.000
                 silent errors 0.0 %  words lost 0  invented 0
untouched md     30 files  roles 0.990  dates 0.985  employer 0.961  title 0.977  bullets 0.996
                 silent errors 0.6 %  words lost 0  invented 0
untouched txt    30 files  roles 0.982  dates 0.971  employer 0.932  title 0.955  bullets 0.991
                 silent errors 1.1 %  words lost 1  invented 2
200 KB of Markdown, prose alone, to entries and evidence: 34 ms (median of 7; 31 ms of the processor)
200 KB of Markdown, tables, to entries and evidence: 91 ms (median of 7; 84 ms of the processor)
PDF of 5 pages to entries and evidence, its process included: 912 ms (median of 5)
`,
  requirements: `outsiders-2: by another who had not seen the code, studied after its first reading: 10 postings, 124 requirements, 125 found
  detection  precision 0.984  recall 0.992  F1 0.988
  level 0.992  group 0.862  years 1.000 of 9  limits 1.000 of 9
  boilerplate leaks a posting 0.20  silent empties 1  exact quotes 1.000
  role 0.800  company 0.800
shapes and languages, development: 14 postings, 151 requirements, 151 found
  detection  precision 1.000  recall 1.000  F1 1.000
  level 1.000  group 0.980  years 1.000 of 12  limits 1.000 of 5
  boilerplate leaks a posting 0.00  silent empties 0  exact quotes 1.000
  role 1.000  company 1.000  place 1.000  closing date 1.000
shapes and languages, untouched, only scored: 14 postings, 135 requirements, 133 found
  detection  precision 0.970  recall 0.956  F1 0.963
  level 0.969  group 0.915  years 0.929 of 14  limits 1.000 of 2
  boilerplate leaks a posting 0.29  silent empties 0  exact quotes 0.998
  role 0.857  company 0.786  place 0.929  closing date 0.929
`,
  matching: `development (worked on): 5 people, 123 requirements
  vouch                              n  98  nDCG@5 0.827  recall@5 0.876  hit@3 0.939  MRR 0.881
  MiniSearch (stems, prefix, fuzzy)  n  98  nDCG@5 0.503  recall@5 0.525  hit@3 0.633  MRR 0.559
  gaps: precision 21/22 = 0.955, recall 21/25 = 0.840; called strong: 73, of them gaps 0
untouched (only scored while the lexicon and the rules were made): 5 people, 133 requirements
  vouch                              n 109  nDCG@5 0.768  recall@5 0.814  hit@3 0.890  MRR 0.842
    hard                             n  72  nDCG@5 0.810  recall@5 0.865  hit@3 0.917  MRR 0.874
  MiniSearch (stems, prefix, fuzzy)  n 109  nDCG@5 0.375  recall@5 0.388  hit@3 0.495  MRR 0.457
  plain BM25 + stems                 n 109  nDCG@5 0.391  recall@5 0.463  hit@3 0.495  MRR 0.465
  gaps: precision 17/22 = 0.773, recall 17/24 = 0.708; called strong: 86, of them gaps 4
    hard: precision 17/22 = 0.773, recall 17/23 = 0.739; called strong: 61, of them gaps 3
30 requirements x 2,000 items: with indexing 746 ms (processor 169 ms), index kept 164 ms (processor 34 ms)
`,
  grounding: `4 people, 199 faithful sentences, 40 framing sentences
false flags 1.0 % (2; 0.3–3.6)   underlined 0.62 words in 100   framing with findings 0/40   1.417 ms of processor a sentence
number changed                     number  n=160  flagged  99.4 %  seen  99.4 % (96.5–99.9)
number: flagged 97.4 % macro (97.8 % of 1824), seen 98.0 % macro
name: flagged 99.8 % macro (99.8 % of 1120), seen 100.0 % macro
claim: flagged 70.9 % macro (70.5 % of 3092), seen 96.8 % macro
all 43 classes: flagged 84.3 % macro, flagged or underlined 97.7 % macro; worst "negation added" 79.9 %
`,
  typing: `80 words underlined by the spelling, 898 stretches marked by the checks
20 sections, 5000 words, 60 citations; key to paint
Vouch                                p50   80.1 ms  p95  476.3 ms  p99  705.5 ms   240 keys
empty contenteditable, same run      p50    5.9 ms  p95   46.5 ms  p99   73.9 ms   240 keys
p95 above the empty one: 429.8 ms (reach: at most 16)
React commits between key and paint: 5 of 240 keys (reach: 0)
React commits in all, saving and counting included: 91
p95 above the empty one: 21.5 ms (reach: at most 16)
grown by 0.9 MB over 40 documents
left by a closed document: 23 KB (reach: at most 100)
`,
  export: `Typst PDF, cold, thread              822.2 ms
Typst PDF, warm, thread              median 46.4 ms, p95 176.1 ms
Typst PDF, warm, in process          median 36.7 ms, p95 75.1 ms
Preview per key, statement           median 45.1 ms, p95 94.9 ms; processor 19.6 ms; 2 pages
Preview per key, modern-letter       median 215.5 ms, p95 598.8 ms; processor 21.6 ms; 2 pages
Preview per key, fitted to two pages median 89.8 ms, p95 202.8 ms; processor 21.9 ms; 2 pages
Chromium print, first page, started  551.1 ms
Chromium print, warm                 median 276.3 ms, p95 809.5 ms
`,
  start: `host listening                       741 ms   (reach: under 400)
first paint                         1736 ms   (reach: -)
first requirement clickable         3676 ms   (reach: under 1500)
vouch list                           722 ms   (reach: -)
vouch draft to PDF                  2465 ms   (reach: under 3000)
`,
  memory: `host, started                                92 MB
page, first screen: heap                     4 MB
page, the sample open for writing: heap      11 MB
host, after import, drafting and typesetting 281 MB
page, preview: heap                          12 MB
`,
  bundle: `page, first screen (script and styles)     198 KB   (budget 220 KB)
page, an application (the editor)          244 KB   (budget 290 KB)
host, what its start loads                 218 KB   (budget 260 KB)
packages the host's start loads: none
`,
  durability: `fault                                                 rounds  kept for sure   lost  damaged
kill -9 while typing                                       1              1      0        0
kill -9 while importing, drafting, exporting               1              1      0        0
    1 × said: “Pasted posting” could not be read, the reading stopped half-way: save it again, or import it in another format.
kill -9 while migrating from the first schema              1           2000      0        0
kill -9 of the browser while its window types              1             13      2        0
    oldest key not kept: typed 0 ms before the kill
kill -9 of the host under a window that types              1              8      0        0
disk full                                             skipped: no right to mount a small disk here
rounds of kill -9 in all: 5
`,
  security: `requests to the port
  refused  Host: evil.example                                         421 This address does not belong to Vouch.
  refused  200 connections held open                                  only 64 were kept at most (63)

47 refused, 0 open, 0 skipped; the host is alive
`,
}
