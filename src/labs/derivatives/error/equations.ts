/** The two errors of a difference quotient, and the h where their sum is least. TeX, typeset at build time. */
export const central = String.raw`E(h) \approx \frac{\left|f'''\right|}{6}\,h^2 + \frac{\varepsilon\left(\left|f\right| + \left|x f'\right|\right)}{h}`
export const oneSided = String.raw`E(h) \approx \frac{\left|f''\right|}{2}\,h + \frac{\varepsilon\left(2\left|f\right| + \left|x f'\right|\right)}{h}`
export const centralLive = String.raw`\frac{\slot{higher}}{6} \cdot \left(\slot{h}\right)^2 + \frac{\slot{rounding}}{\slot{h}}`
export const oneSidedLive = String.raw`\frac{\slot{higher}}{2} \cdot \slot{h} + \frac{\slot{rounding}}{\slot{h}}`
export const sum = String.raw`\slot{cut} + \slot{round}`
export const equals = String.raw`=`
export const bestCentral = String.raw`h^{*} = \sqrt[3]{\frac{3\varepsilon\left(\left|f\right| + \left|x f'\right|\right)}{\left|f'''\right|}}`
export const bestOneSided = String.raw`h^{*} = \sqrt{\frac{2\varepsilon\left(2\left|f\right| + \left|x f'\right|\right)}{\left|f''\right|}}`
export const bestLive = String.raw`\slot{best}`
