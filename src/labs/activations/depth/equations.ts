/** What a layer does, and what becomes of the variance. TeX, typeset at build time. */
export const layer = String.raw`\mathbf{x}_{l} = f\left(\mathbf{x}_{l-1} \mathbf{W}_{l}\right)`
export const variance = String.raw`\mathrm{E}\left[z^2\right] = n \, \mathrm{Var}(w) \, \mathrm{E}\left[x^2\right]`
export const expected = String.raw`\slot{n} \cdot \slot{weights} \cdot \slot{inputs} = \slot{expected}`
export const measured = String.raw`\mathrm{E}\left[z^2\right] = \slot{sums}`
