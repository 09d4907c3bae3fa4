import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Griewank',
    what: 'A wide, very shallow bowl with an egg-box pattern of hollows on it.',
    where:
      'A test of global optimization since 1981; there one looks at far larger pictures, in which it seems a plain bowl.',
    why: 'Seen from afar the way to the middle is clear, but the slope that a walk feels is that of its own hollow. The four hollows around the lowest are only 0.007 higher: a wrong end can be nearly as good.',
  },
  zh: {
    name: 'Griewank 函数',
    what: '又宽又浅的大碗，上面是鸡蛋托一样的小坑。',
    where: '1981 年以来的全局优化测试函数；通常看的范围大得多，那时它就像一只普通的碗。',
    why: '从远处看，通往中心的方向很清楚，但路径感受到的只是自己所在小坑的坡度。最低坑周围的四个坑只高 0.007：停错地方也可能几乎一样好。',
  },
  ja: {
    name: 'グリーワンク関数',
    what: '広くてとても浅いお椀に、卵パックのようなくぼみが並んでいます。',
    where:
      '1981 年以来の、大域的最適化のテストです。ふつうはもっと広い範囲で見るので、ただのお椀に見えます。',
    why: '遠くから見れば中央への道は明らかですが、歩みが感じるのは自分のいるくぼみの傾きだけです。最も低いくぼみを囲む四つは 0.007 高いだけなので、違う所で終わってもほとんど同じよさのことがあります。',
  },
}
