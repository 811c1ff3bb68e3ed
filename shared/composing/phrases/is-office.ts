/** What one is chosen for beside one's work or study, and does not work as: "Course Rep", "Prefect", "Head Girl". General knowledge of schools, colleges and unions. */
export const isOffice = (title: string): boolean =>
  /^(?:(?:deputy|senior|joint|co-) ?)?(?:(?:course|class|student|year|form|house|hall|school|faculty|department(?:al)?|subject|union|staff|shop|health and safety|safety|welfare|equality) (?:rep|reps|representative|council(?:lor)?|steward)|(?:school |senior )?prefect|head (?:girl|boy|student)|(?:house|team|club|hall|school) captain|student (?:council(?:lor)?|ambassador))(?=$|[ ,(])/iu.test(
    title,
  )
