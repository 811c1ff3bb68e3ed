/**
 * Log-odds that a requirement is a gap, by sign: what `bench matching` fits to the labels of its sets and prints. What is only
 * desirable is set by hand and low: in postings and people by strangers its odds are four to five times those of the others, but
 * who writes both for a bench puts more gaps there than a person may have.
 */
export const gapWeights = {
  constant: -0.49,
  score: -5.65,
  said: -2.76,
  specific: 0.48,
  named: 1.46,
  proper: 0.9,
  paper: 0.74,
  conduct: -2.12,
  desirable: 1.2,
  foreign: -1.73,
} as const
