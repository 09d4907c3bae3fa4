import { createStore, type StoreApi } from 'zustand/vanilla'
import { accept } from '../experiment/accept.ts'
import { encode } from '../experiment/codec.ts'
import { defaults, type Fields, type Settings } from '../experiment/field.ts'
import { obey, type Rule } from '../experiment/rule.ts'
import type { Address } from './createAddress.ts'
import { back, enter, forth, jump, type Timeline } from './timeline.ts'

export interface LabState<F extends Fields = Fields> extends Timeline<Settings<F>> {
  /**
   * Takes over what a link could hold; any other value is ignored.
   * @param done false while a drag goes on: the address follows, and no entry is made until it is done
   */
  change(patch: Partial<Settings<F>>, done?: boolean): void
  /** What a run moves by itself, such as the step shown: the address follows, and undo does not count it. */
  follow(patch: Partial<Settings<F>>): void
  undo(): void
  redo(): void
  /** Settings that the address bar brought. Never writes the address; leads back and forth like undo where it can. */
  load(settings: Settings<F>): void
  /** Sets one key to its default. */
  reset(key: keyof F): void
  /** The link that opens on the settings of now with these changed. */
  linkTo(patch: Partial<Settings<F>>): string
}

export type LabStore<F extends Fields = Fields> = StoreApi<LabState<F>>

/** The settings of one lab, with undo, and the address that follows them. */
export function createLabStore<F extends Fields>(
  lab: string,
  fields: F,
  address: Pick<Address, 'replace' | 'push'>,
  rules: readonly Rule<F>[] = [],
): LabStore<F> {
  const linkTo = (settings: Settings<F>) => encode(lab, fields, settings)
  const same = (a: Settings<F>, b: Settings<F>) => a === b || linkTo(a) === linkTo(b)
  const fit = (before: Settings<F>, patch: Partial<Settings<F>>) =>
    obey(fields, rules, accept(fields, before, patch)).settings

  return createStore<LabState<F>>()((set, get) => {
    /** The settings as they were before the drag that is going on. */
    let beforeDrag: Settings<F> | null = null

    const drag = (settings: Settings<F>) => {
      if (same(settings, get().settings)) return
      beforeDrag ??= get().settings
      set({ settings })
      address.replace(linkTo(settings))
    }
    const finish = (settings: Settings<F>) => {
      const dragged = beforeDrag !== null
      const before = beforeDrag ?? get().settings
      beforeDrag = null
      if (dragged) address.replace(linkTo(before))
      if (!same(settings, before)) {
        set(enter(get(), before, settings))
        address.push(linkTo(settings))
      } else if (dragged) set({ settings: before })
    }
    const travel = (move: typeof back) => {
      if (beforeDrag) finish(get().settings)
      const line = move<Settings<F>>(get())
      if (line === get()) return
      set(line)
      address.replace(linkTo(line.settings))
    }

    return {
      past: [],
      settings: defaults(fields),
      future: [],
      change(patch, done = true) {
        const settings = fit(get().settings, patch)
        if (done) finish(settings)
        else drag(settings)
      },
      follow(patch) {
        const settings = fit(get().settings, patch)
        if (same(settings, get().settings)) return
        set({ settings })
        address.replace(linkTo(settings))
      },
      undo: () => travel(back),
      redo: () => travel(forth),
      load(settings) {
        beforeDrag = null
        set(jump<Settings<F>>(get(), fit(defaults(fields), settings), same))
      },
      reset: (key) => get().change({ [key]: fields[key]!.default } as Partial<Settings<F>>),
      linkTo: (patch) => linkTo(fit(get().settings, patch)),
    }
  })
}
