/**
 * Log-odds that a requirement is a gap, by sign: what `bench matching` fits to the labels of its sets and prints. What is only
 * desirable is set by hand and low: in postings and people by strangers its odds are four to five times those of the others, but
 * who writes both for a bench puts more gaps there than a person may have.
 */
export const gapWeights = {
  constant: 0.09,
  score: -6.2,
  said: -2.69,
  specific: 0.18,
  named: 1.18,
  proper: 0.94,
  paper: 0.78,
  conduct: -1.65,
  desirable: 1.2,
  foreign: -1.73,
} as const
