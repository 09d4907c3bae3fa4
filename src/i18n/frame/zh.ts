import type { Widen } from '../widen.ts'
import type { frame as en } from './en.ts'

export const frame: Widen<typeof en> = {
  name: 'Downhill',
  tagline: '深度学习基本函数的可视化实验场',
  home: '首页',
  skip: '跳到正文',
  loading: '正在加载……',
  labs: {
    label: '实验室',
    activations: '激活函数',
    losses: '损失函数',
    derivatives: '导数',
    descent: '梯度下降',
    network: '神经网络',
  },
  language: '语言',
  theme: { label: '主题', light: '浅色', dark: '深色', system: '跟随系统' },
  share: {
    button: '分享',
    copied: '链接已复制，打开后看到的与现在完全相同。',
    refused: '浏览器不允许本页写入剪贴板。请选中下面的链接，自行复制：',
    link: '当前画面的链接',
    close: '关闭',
  },
  shortcuts: {
    title: '键盘快捷键',
    open: '查看键盘快捷键',
    close: '关闭',
    space: '空格',
    playPause: '播放或暂停',
    step: '前进一步',
    stepBack: '后退一步',
    first: '回到第 0 步',
    last: '运行到最后',
    reset: '重置',
    undo: '撤销',
    redo: '重做',
    toDefault: '把当前滑块恢复为默认值',
    handle: '移动图中当前的点',
    list: '显示本列表',
  },
  notices: {
    label: '通知',
    dismiss: '关闭通知',
    inLink: (count) => `链接中有 ${count} 处无法识别：`,
    more: (count) => `另有 ${count} 处`,
    workerRestarted: (step) => `训练线程没有响应，已重新启动，从第 ${step} 步继续，数值不变。`,
    storage: '浏览器不允许本页保存语言和主题设置，离开页面后设置会失效。',
  },
  reasons: {
    'unknown-key': (key, _given, _used) => `本页没有“${key}”这一设置，已忽略。`,
    malformed: (key, given, used) =>
      `${key}：无法识别“${given}”，改用${used === '' ? '默认值' : ` ${used}`}。`,
    'out-of-range': (key, given, used) =>
      `${key}：“${given}”超出允许范围，改用${used === '' ? '默认值' : ` ${used}`}。`,
    'too-long': (key, given, used) =>
      key === ''
        ? `链接共有 ${given} 个字符，只读取了前 ${used} 个。`
        : `${key}：“${given}”过长，改用${used === '' ? '默认值' : ` ${used}`}。`,
    'unknown-lab': (_key, given, _used) => `没有名为“${given}”的实验室，已回到首页。`,
    version: (_key, given, used) => `链接的版本“${given}”本页不认识，已按版本 ${used} 读取。`,
  },
  failed: {
    lab: (lab) => `“${lab}”加载失败。请检查网络后重试。`,
    crashed: '本页出了错。你的设置仍保留在地址栏中。',
    retry: '重试',
  },
}
