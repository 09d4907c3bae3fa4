import type { Widen } from '../widen.ts'
import type { home as en } from './en.ts'

export const home: Widen<typeof en> = {
  title: '一个函数一个函数地看懂网络怎样学习',
  intro: '拖动一个数，看看什么随之改变。所有图像都在你的浏览器里算出，每个状态都有自己的链接。',
  open: (lab) => `打开${lab}`,
  activations: '全部激活函数，连同导数、公式和代码。',
  losses: '全部损失函数及其梯度，以及一个批次的完整算式。',
  derivatives: '割线、切线和梯度：斜率怎样算出来，又在什么时候会出错。',
  descent: '用几种优化器沿曲面下降，一步一步地走，可进可退。',
  network: '用平面上的点或手写数字训练网络，每次都得到同样的数值。',
}
