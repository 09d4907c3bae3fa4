/** The words around a formula: what it is of before it, its result after it. TeX, typeset at build time. */
export const loss = String.raw`L =`
export const slope = String.raw`\frac{\partial L}{\partial y} =`
export const slopeOfShare = String.raw`\frac{\partial L}{\partial y_1} =`
export const slopeOfLogit = String.raw`\frac{\partial L}{\partial z_1} =`
export const equals = String.raw`=`
export const result = String.raw`\slot{result}`
