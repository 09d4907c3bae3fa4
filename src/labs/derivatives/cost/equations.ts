/** What gradients cost, counted. TeX, typeset at build time. */
export const central = String.raw`2n = 2 \cdot \slot{n} = \slot{central}`
export const forward = String.raw`n + 1 = \slot{forward}`
export const pass = String.raw`100 \cdot (784 \cdot 50 + 50 \cdot 10) = \slot{pass}`
export const back = String.raw`100 \cdot (784 \cdot 50 + 2 \cdot 50 \cdot 10) = \slot{back}`
export const ratio = String.raw`\frac{\slot{evaluations} \cdot \slot{pass}}{\slot{pass} + \slot{back}} = \slot{ratio}`
