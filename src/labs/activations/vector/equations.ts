/** What the room's other views explain. TeX, typeset at build time. */
export const shifting = String.raw`\frac{e^{a_i}}{\sum_j e^{a_j}} = \frac{e^{-m} \, e^{a_i}}{e^{-m} \sum_j e^{a_j}} = \frac{e^{a_i - m}}{\sum_j e^{a_j - m}}`
export const softmax = String.raw`\frac{\partial f_i}{\partial z_j} = \frac{f_i \left(\delta_{ij} - f_j\right)}{T}`
export const softmin = String.raw`\frac{\partial f_i}{\partial z_j} = -\frac{f_i \left(\delta_{ij} - f_j\right)}{T}`
export const logSoftmax = String.raw`\frac{\partial f_i}{\partial z_j} = \frac{\delta_{ij} - p_j}{T}`
export const softmaxNow = String.raw`\frac{\partial f_{\slot{i}}}{\partial z_{\slot{j}}} = \frac{\slot{own} \left(\slot{delta} - \slot{other}\right)}{\slot{temperature}} = \slot{slope}`
export const softminNow = String.raw`\frac{\partial f_{\slot{i}}}{\partial z_{\slot{j}}} = -\frac{\slot{own} \left(\slot{delta} - \slot{other}\right)}{\slot{temperature}} = \slot{slope}`
export const logSoftmaxNow = String.raw`\frac{\partial f_{\slot{i}}}{\partial z_{\slot{j}}} = \frac{\slot{delta} - \slot{other}}{\slot{temperature}} = \slot{slope}`
