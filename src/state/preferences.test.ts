import { describe, expect, test } from 'vitest'
import { createPreferences, type PreferencesHost } from './preferences.ts'

function hostWith(stored: string | null, languages: readonly string[] = ['en']): PreferencesHost {
  let kept = stored
  return {
    localStorage: { getItem: () => kept, setItem: (_key, value) => void (kept = value) },
    navigator: { languages },
  }
}

const blocked: PreferencesHost = {
  get localStorage(): never {
    throw new DOMException('denied', 'SecurityError')
  },
  navigator: { languages: ['ja-JP'] },
}

describe('preferences', () => {
  test.each([
    [['ja-JP', 'en'], 'ja'],
    [['fr', 'zh-TW', 'en'], 'zh'],
    [['ZH-hans-CN'], 'zh'],
    [['en-GB', 'ja'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('of a browser that asks for %j begin in %s', (languages, language) => {
    expect(createPreferences(hostWith(null, languages)).getState().language).toBe(language)
  })

  test('are there at the next visit', () => {
    const host = hostWith(null, ['ja'])
    const { setLanguage, setTheme } = createPreferences(host).getState()
    setLanguage('zh')
    setTheme('dark')
    expect(createPreferences(host).getState()).toMatchObject({ language: 'zh', theme: 'dark', kept: true })
  })

  test('keep only what was chosen, so that the rest goes on following the device', () => {
    const host = hostWith(null, ['ja'])
    createPreferences(host).getState().setTheme('light')
    const later = { ...host, navigator: { languages: ['zh'] } }
    expect(createPreferences(later).getState()).toMatchObject({ language: 'zh', theme: 'light' })
  })

  test.each([
    '',
    '{',
    'null',
    '7',
    '"dark"',
    '[]',
    '{"language":"tlh","theme":3}',
    '{"__proto__":{"theme":"dark"}}',
  ])('survive that %j is stored', (stored) => {
    expect(createPreferences(hostWith(stored)).getState()).toMatchObject({ language: 'en', theme: 'system' })
  })

  test('hold for the visit where storage is blocked, and say that they are not kept', () => {
    const store = createPreferences(blocked)
    expect(store.getState()).toMatchObject({ language: 'ja', theme: 'system' })
    store.getState().setTheme('dark')
    expect(store.getState()).toMatchObject({ theme: 'dark', kept: false })
  })
})
