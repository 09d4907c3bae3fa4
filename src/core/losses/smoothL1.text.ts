import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Smooth L1 loss',
    what: 'The absolute error with its tip rounded off: a parabola for differences below β.',
    where: 'The corners of boxes in object detection, since Fast R-CNN.',
    why: 'It is the Huber loss divided by δ, so its slope is 1 far away whatever β is. A smaller β makes it more like the absolute error; the gradient of an outlier stays the same.',
  },
  zh: {
    name: 'Smooth L1 损失',
    what: '把绝对误差的尖端磨圆：差小于 β 时是抛物线。',
    where: '目标检测中回归边框的位置，自 Fast R-CNN 起。',
    why: '它等于 Huber 损失除以 δ，所以不论 β 多大，远处的斜率都是 1。β 越小越接近绝对误差，离群点的梯度不变。',
  },
  ja: {
    name: 'Smooth L1 損失',
    what: '絶対誤差の先端を丸めたもので、差が β より小さい所は放物線です。',
    where: 'Fast R-CNN 以来の物体検出で、枠の位置の回帰に使われます。',
    why: 'Huber 損失を δ で割ったものなので、β が何であっても遠くの傾きは 1 です。β を小さくすると絶対誤差に近づき、外れ値の勾配は変わりません。',
  },
}
