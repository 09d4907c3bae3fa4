import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Leaky ReLU',
    what: 'A ReLU that keeps a small slope α for negative inputs.',
    where: 'Discriminators of GANs (often α = 0.2) and object detectors such as YOLO (α = 0.1).',
    why: 'Some gradient always gets through, so no unit dies. Whether it beats ReLU depends on the task.',
  },
  zh: {
    name: 'Leaky ReLU',
    what: '输入为负时保留一个小斜率 α 的 ReLU。',
    where: 'GAN 的判别器（常取 α = 0.2）、YOLO 等目标检测网络（α = 0.1）。',
    why: '总有一部分梯度能通过，单元不会“死”掉。是否优于 ReLU 取决于任务。',
  },
  ja: {
    name: 'Leaky ReLU',
    what: '負の入力にも小さな傾き α を残した ReLU です。',
    where: 'GAN の識別器（α = 0.2 など）や、YOLO などの物体検出（α = 0.1）。',
    why: '勾配がいつもいくらか通るので、ユニットが死にません。ReLU より良いかどうかは課題によります。',
  },
}
