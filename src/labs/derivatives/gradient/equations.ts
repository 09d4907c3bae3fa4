/** The gradient and its two difference quotients, in symbols and with the numbers of now. TeX, typeset at build time. */
export const gradient = String.raw`\nabla f = \begin{pmatrix} \partial f / \partial x \\ \partial f / \partial y \end{pmatrix}`
export const f = String.raw`f(x, y) =`
export const nabla = String.raw`\nabla f =`
export const equals = String.raw`=`
export const x = String.raw`\frac{\partial f}{\partial x} \approx \frac{f(x + h, y) - f(x - h, y)}{2h}`
export const y = String.raw`\frac{\partial f}{\partial y} \approx \frac{f(x, y + h) - f(x, y - h)}{2h}`
export const divided = String.raw`\frac{\slot{ahead} - \slot{behind}}{\slot{width}}`
export const result = String.raw`\slot{slope}`
export const column = String.raw`\begin{pmatrix} \slot{x} \\ \slot{y} \end{pmatrix}`
export const norm = String.raw`\left|\nabla f\right| = \sqrt{\left(\slot{x}\right)^2 + \left(\slot{y}\right)^2} = \slot{norm}`
