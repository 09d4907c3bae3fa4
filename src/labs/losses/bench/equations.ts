/** TeX of the bench, typeset at build time. */
export const mean = String.raw`L = -\frac{1}{n} \sum_i \log \left(y_{i,t_i} + \delta\right)`
export const sum = String.raw`L = -\sum_i \log \left(y_{i,t_i} + \delta\right)`
export const meanNow = String.raw`L = \frac{\slot{losses}}{\slot{n}} = \slot{loss}`
export const sumNow = String.raw`L = \slot{losses} = \slot{loss}`
export const share = String.raw`y = \frac{e^{\slot{z} - \slot{max}}}{\sum} = \frac{\slot{power}}{\slot{total}} = \slot{y}`
export const cost = String.raw`-\log \left(\slot{y} + \slot{delta}\right) = \slot{loss}`
export const slopeMean = String.raw`\frac{\partial L}{\partial z} = \frac{\slot{y} - \slot{t}}{\slot{n}} = \slot{slope}`
export const slopeSum = String.raw`\frac{\partial L}{\partial z} = \slot{y} - \slot{t} = \slot{slope}`
export const slopeOfRight = String.raw`\frac{\partial L}{\partial y} = \frac{-1}{\slot{n} \left(\slot{y} + \slot{delta}\right)} = \slot{slope}`
export const slopeOfRightAlone = String.raw`\frac{\partial L}{\partial y} = \frac{-1}{\slot{y} + \slot{delta}} = \slot{slope}`
export const slopeOfWrong = String.raw`\frac{\partial L}{\partial y} = 0`
