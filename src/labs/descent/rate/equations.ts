/** What a step of gd does to the distance from the bottom, and where that turns. TeX, typeset at build time. */
export const factor = String.raw`1 - \eta\,\lambda_{\max} = 1 - \slot{eta} \cdot \slot{high} = \slot{factor}`
export const half = String.raw`\frac{1}{\lambda_{\max}} = \slot{half}`
export const limit = String.raw`\frac{2}{\lambda_{\max}} = \slot{limit}`
export const momentum = String.raw`\frac{2\,(1 + \mu)}{\lambda_{\max}} = \frac{2\,(1 + \slot{mu})}{\slot{high}} = \slot{limit}`
