import type { Widen } from '../widen.ts'
import type { expression as en } from './en.ts'

export const expression: Widen<typeof en> = {
  hint: '按 Enter 画图，按 Escape 恢复原样。',
  good: '可以画图：请按 Enter。',
  examples: '示例',
  use: (text) => `使用 ${text}`,
  may: {
    label: '可以使用的内容',
    variables: '变量',
    operators: '运算',
    constants: '常数',
    functions: '函数',
    note: '2x 表示 2 乘 x，1/2x 表示 x 的一半。ln 和 log 都是自然对数。min 和 max 可以有两个或更多参数。',
  },
  place: (from, to) => (from === to ? `第 ${from} 个字符：` : `第 ${from} 到 ${to} 个字符：`),
  faults: {
    empty: '请输入表达式。',
    'too-long': (most) => `太长了：最多 ${most} 个字符。`,
    character: (sign) => `表达式中不能出现“${sign}”。`,
    number: (text) => `${text} 超出了数的范围。`,
    'unknown-name': (name) => `没有名为“${name}”的函数或变量。`,
    'other-variable': (name) => `“${name}”不是这里的变量。`,
    'needs-argument': (usage) => `函数需要括号：${usage}。`,
    arguments: (usage) => `参数个数不对，应写作 ${usage}。`,
    parenthesis: (sign) => `括号“${sign}”没有配对。`,
    incomplete: (last) => `“${last}”后面缺少内容。`,
    unexpected: (text) => `“${text}”不能出现在这里。`,
    'no-variable': (names) => `表达式与 ${names} 无关。如果要画常数，请加上 0x，例如 3 + 0x。`,
    'too-deep': (most) => `括号嵌套超过 ${most} 层。`,
    'too-costly': '表达式或它的导数太复杂了。',
    derivative: (point) => `在 ${point} 处，符号导数与数值导数不一致：表达式变化太快，无法核对。`,
  },
}
