/** TeX of the room behind the sigmoid, typeset at build time. */
export const output = String.raw`y = \sigma(z) = \frac{1}{1 + e^{-z}} = \slot{y}`
export const chain = String.raw`\frac{\partial L}{\partial z} = \frac{\partial L}{\partial y} \cdot \frac{\partial y}{\partial z}`
export const squared = String.raw`\left(y - t\right) \cdot y\left(1 - y\right)`
export const squaredNow = String.raw`\left(\slot{y} - \slot{t}\right) \cdot \slot{bend} = \slot{slope}`
export const entropy = String.raw`\frac{y - t}{y\left(1 - y\right)} \cdot y\left(1 - y\right) = y - t`
export const entropyNow = String.raw`\slot{outer} \cdot \slot{bend} = \slot{slope}`
