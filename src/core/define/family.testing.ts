import type { DefinitionText } from './definition.ts'
import { fileOf } from './fileOf.ts'
import type { Parameter, Parameters } from './parameter.ts'

/** What the contract of every family asks of a member. */
interface Member {
  readonly id: string
  readonly tex: string
  readonly numpy: string
  readonly params?: Parameters
  readonly symbolicTex?: string
}

/** `import.meta.glob(…, { eager: true })` of a folder. */
type Modules = Record<string, unknown>

function complaintsAboutParameter(name: string, p: Parameter): string[] {
  const problems: string[] = []
  if (!(p.min <= p.default && p.default <= p.max)) problems.push(`default of ${name} is out of range`)
  if (!(p.step > 0 && (p.scale !== 'log' || p.min > 0))) problems.push(`slider of ${name} cannot move`)
  if (p.label === '' || p.tex === '') problems.push(`${name} has no symbol`)
  return problems
}

function complaintsAboutMember(member: Member): string[] {
  const { id, tex, numpy, params = {} } = member
  const problems = Object.entries(params).flatMap(([name, p]) => complaintsAboutParameter(name, p))
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) problems.push('id is not kebab-case')
  if (!numpy.includes(`def ${id.replaceAll('-', '_')}(`)) problems.push('NumPy does not define its name')
  for (const [, name] of tex.matchAll(/\\p\{(\w+)\}/g))
    if (!(name! in params)) problems.push(`tex names a parameter ${name} that there is not`)
  if (tex === '' || /\\(p|slot)\{|\\[xyt](?![a-z])/.test(member.symbolicTex ?? '')) problems.push('tex')
  return problems
}

function complaintsAboutWords(text: DefinitionText | undefined): string[] {
  const problems: string[] = []
  for (const language of ['en', 'zh', 'ja'] as const)
    for (const part of ['name', 'what', 'where', 'why'] as const)
      if (!text?.[language]?.[part]?.trim()) problems.push(`no ${part} in ${language}`)
  const differs = (['en', 'zh', 'ja'] as const).filter((language) => text?.[language]?.differs?.trim())
  if (differs.length % 3 !== 0) problems.push(`says only in ${differs.join()} where PyTorch differs`)
  if (text && !/\p{Script=Han}/u.test(text.zh.what)) problems.push('zh is not Chinese')
  if (text && !/\p{Script=Hiragana}/u.test(text.ja.what)) problems.push('ja is not Japanese')
  return problems
}

/**
 * What is wrong with a family's folder, one line each; empty if nothing is. Every file is listed by the index and
 * exports its definition under its own name; every definition has words, parameters in range, TeX and NumPy.
 */
export function complaintsAbout(index: readonly Member[], folder: Modules): string[] {
  const definitions = Object.keys(folder).filter((file) => !/(\.(text|test)|\/index)\.ts$/.test(file))
  const unlisted = definitions
    .filter((file) => !index.some(({ id }) => `./${fileOf(id)}.ts` === file))
    .map((file) => `${file} is not in the index`)
  const twice = index.filter(({ id }, i) => index.findIndex((other) => other.id === id) !== i)
  const inMembers = index.flatMap((member) => {
    const name = fileOf(member.id)
    const exported = (folder[`./${name}.ts`] as Record<string, unknown> | undefined)?.[name]
    const words = folder[`./${name}.text.ts`] as { text?: DefinitionText } | undefined
    const problems = [...complaintsAboutMember(member), ...complaintsAboutWords(words?.text)]
    if (exported !== member) problems.push(`./${name}.ts does not export it as ${name}`)
    return problems.map((problem) => `${member.id}: ${problem}`)
  })
  return [...unlisted, ...twice.map(({ id }) => `${id} is listed twice`), ...inMembers]
}
