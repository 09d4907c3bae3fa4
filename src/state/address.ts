import { createAddress } from './createAddress.ts'

/** The address bar of this page. */
export const { current, replace, push, subscribe, href } = createAddress(() => window)
