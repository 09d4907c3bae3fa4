/** The difference quotients, in symbols and with the numbers of now. TeX, typeset at build time. */
export const head = String.raw`f(x) =`
export const equals = String.raw`=`
export const central = String.raw`f'(x) \approx \frac{f(x + h) - f(x - h)}{2h}`
export const forward = String.raw`f'(x) \approx \frac{f(x + h) - f(x)}{h}`
export const backward = String.raw`f'(x) \approx \frac{f(x) - f(x - h)}{h}`
export const centralLive = String.raw`\frac{f(\slot{right}) - f(\slot{left})}{2 \cdot \slot{h}}`
export const oneSidedLive = String.raw`\frac{f(\slot{right}) - f(\slot{left})}{\slot{h}}`
export const divided = String.raw`\frac{\slot{gap}}{\slot{width}}`
export const result = String.raw`\slot{slope}`
export const exact = String.raw`f'(\slot{x}) = \slot{slope}`
