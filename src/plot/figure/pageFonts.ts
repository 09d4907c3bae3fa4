/** The fonts of the page's texts, as CSS that needs no other file. A font that does not come is left out. */
export async function pageFonts(): Promise<string> {
  const family = getComputedStyle(document.body).fontFamily.split(',')[0]!
  const faces = [...document.styleSheets].flatMap((sheet) =>
    facesOf(sheet).map((face) => [face.style, sheet.href ?? document.baseURI] as const),
  )
  const own = faces.filter(([style]) => plain(style.getPropertyValue('font-family')) === plain(family))
  return (await Promise.all(own.map(([style, base]) => embedded(style, base).catch(() => '')))).join('\n')
}

const plain = (family: string) => family.replace(/["']/g, '').trim()

/** A style sheet of another origin (there is none but from extensions) keeps its rules to itself. */
function facesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
  } catch {
    return []
  }
}

async function embedded(style: CSSStyleDeclaration, base: string): Promise<string> {
  const source = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))![1]!
  const bytes = new Uint8Array(await (await fetch(new URL(source, base))).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const descriptors = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`)
  return `@font-face{${descriptors.join(';')};src:url(data:font/woff2;base64,${btoa(binary)})}`
}
