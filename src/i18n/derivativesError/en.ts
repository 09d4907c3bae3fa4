export const derivativesError = {
  axis: 'error |numerical − analytic|',
  plot: (name: string, x: string) =>
    `The error of each difference quotient of ${name} at x = ${x} against h, on logarithmic axes`,
  caption: (name: string, x: string) =>
    `Error of difference quotients of ${name} at x = ${x} against h. Dashed: what theory says of truncation and of rounding.`,
  zeroRow: '0',
  good: '1e-4, the book’s',
  bad: '1e-50, too small',
  best: (h: string) => `best h ≈ ${h}`,
  truncationLine: 'truncation ∝ h²',
  truncationLineOneSided: 'truncation ∝ h',
  roundingLine: 'rounding ∝ 1/h',
  from: 'The picture begins at h =',
  handleSays: (h: string, error: string) => `h = ${h}, error ${error}`,
  numbers: 'The three methods at the h of now',
  slope: 'numerical slope',
  errorHere: 'error',
  bestH: 'best h',
  what: 'Two errors pull in opposite directions. The series is cut off after its first terms: this truncation falls with h, the slope on the right. Rounding puts an error of about ε = 2⁻⁵³ into each value, and division by h makes it 1/h times as large: the scattered slope in the middle. Below that x ± h is x itself, and all that is left of the answer is 0.',
  now: (h: string) => `At h = ${h}:`,
  regimes: {
    truncation: 'truncation rules. A smaller h is better.',
    rounding: 'rounding rules. A larger h is better, and what exactly the error is, is chance.',
    balanced: 'truncation and rounding are about equal: this is close to the best that this method can do.',
    lost: 'x ± h rounds to x. Nothing is measured, so the error is the slope itself.',
    exact: 'the error is exactly 0, which a logarithmic axis cannot show: it is in the row under the axis.',
  },
  noTruncation:
    'Here the term that is cut off is 0: the method is exact but for rounding, or its error comes from a later term. Then a large h is best.',
  noRounding:
    'Here f and x·f′ are both 0, so nothing rounds in a way that h could magnify: near 0, doubles lie as close as one likes, and even the smallest h works.',
  noTheory:
    'At a kink, where f″ leaps, or where f′ has no value around x, there is no series to cut off. The curves show what is measured; the lines of theory are left out.',
  howHeading: 'Where the dashed lines come from',
  how: 'f″ and f‴ are differences of the analytic slope at five places 1/128 apart (closer where a kink is near), good to about eight digits. The rounding is ε·|f| for each value of f, and ε·|x·f′| because x ± h is rounded, too. It is a typical size: the real error scatters around and below it.',
  bookHeading: 'The book’s two h',
  book: '1e-4 is never far from the best of the central difference and loses nothing that matters in training. 1e-50 is the book’s example of a bad one: x + 1e-50 is x.',
}
