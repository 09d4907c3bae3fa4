/** TeX of the room of sum and mean, typeset at build time. */
export const sum = String.raw`\frac{\partial}{\partial w}\, \tfrac{1}{2} \sum_i \left(w x_i - t_i\right)^2 = \sum_i \left(w x_i - t_i\right) x_i`
export const sumNow = String.raw`= \slot{sum}`
export const mean = String.raw`\frac{\partial}{\partial w}\, \frac{1}{n} \sum_i \left(w x_i - t_i\right)^2 = \frac{2}{n} \sum_i \left(w x_i - t_i\right) x_i`
export const meanNow = String.raw`= \frac{2}{\slot{n}} \cdot \slot{sum} = \slot{mean}`
export const step = String.raw`w - \eta \frac{\partial L}{\partial w} = \slot{w} - \slot{lr} \cdot \slot{slope} = \slot{next}`
