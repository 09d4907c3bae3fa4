/** The words around a formula: `f(x) =` before it and the results after it. TeX, typeset at build time. */
export const head = String.raw`f(x) =`
export const headOfVector = String.raw`f(\mathbf{z})_i =`
export const equals = String.raw`=`
export const value = String.raw`\slot{f}`
export const slope = String.raw`f'(\slot{x}) = \slot{slope}`
