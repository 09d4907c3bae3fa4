import { use } from 'react'
import { loadCode, type AnySurface, type SurfaceCode } from '../../expression/anySurface.ts'

type Codes = Readonly<Record<string, { readonly numpy: string; readonly pytorch: string | null }>>

/** The Python of what walks are made of, which the page fetches when it is shown. */
export interface Python {
  readonly surface: SurfaceCode
  /** By id. */
  readonly optimizers: Codes
  /** By id. */
  readonly schedules: Codes
}

export async function loadPython(surface: AnySurface): Promise<Python> {
  const [code, optimizers, schedules] = await Promise.all([
    loadCode(surface),
    import('../../core/optimizers/index.ts?code'),
    import('../../core/schedules/index.ts?code'),
  ])
  return { surface: code, optimizers: optimizers.default, schedules: schedules.default }
}

const loading = new WeakMap<AnySurface, Promise<Python>>()

/** A component that calls it waits (suspends) until it is there. */
export function usePython(surface: AnySurface): Python {
  const begun = loading.get(surface) ?? loadPython(surface)
  loading.set(surface, begun)
  begun.catch(() => loading.delete(surface))
  return use(begun)
}
