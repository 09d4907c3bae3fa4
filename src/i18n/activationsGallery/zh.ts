import type { Widen } from '../widen.ts'
import type { activationsGallery as en } from './en.ts'

export const activationsGallery: Widen<typeof en> = {
  title: (count) => `一览全部 ${count} 个函数`,
  show: '只显示具有以下性质的函数',
  properties: {
    bounded: '有界',
    smooth: '光滑',
    monotone: '单调',
    'zero-centred': '零均值',
    saturating: '饱和',
  },
  definitions: {
    bounded: '所有函数值都在两个数之间。',
    smooth: '函数值和斜率处处都不突变：没有折点，也没有跳跃。',
    monotone: 'x 增大时从不下降。',
    'zero-centred': '输入为均值 0、标准差 1 的正态分布时，输出的均值与 0 相差不到 0.01。',
    saturating: '在左侧、右侧或两侧，斜率趋于 0。',
  },
  all: (count) => `${count} 个函数`,
  matching: (count, of) => `${of} 个函数中的 ${count} 个`,
  functions: '各个函数',
  hint: '指向一幅图，可读出所有函数在同一 x 处的值；点击它，就打开那个函数。',
  none: '五种性质都没有',
  about: (low, high) =>
    `每幅图画出一个函数（实线）和它的斜率（虚线），x 从 ${low} 到 ${high}。各图的纵向比例不同；点线的高度为 1。`,
  parameters: '拖动滑块，图和筛选结果会立即随之改变。',
  whatItMeans: '这些词的含义',
  ofVectors:
    'Softmax 一类的函数对整个向量计算：图中画的是三个分数的输出。判断其性质时，只让第一个分数变化，其余保持 0，看三个输出中的第一个。',
}
