import { sigmoid } from '../activations/sigmoid.ts'
import { definePitfall, pythonFloat } from '../define/pitfall.ts'

const at = 37

/** From 37 on, 1 + e^−x rounds to 1: then s(1 − s) is exactly 0, though the slope is not. */
export const saturatedSigmoid = definePitfall({
  id: 'saturated-sigmoid',
  wrong: {
    python: `s = 1 / (1 + np.exp(-${at}.0))
print(float(s), float(s * (1 - s)))`,
    outcome() {
      const s = sigmoid.bind().value(at)
      return `${pythonFloat(s)} ${pythonFloat(s * (1 - s))}`
    },
  },
  right: {
    python: `e = np.exp(-abs(${at}.0))
print(float(1 / (1 + e)), float(e / (1 + e) ** 2))`,
    outcome() {
      const { value, slope } = sigmoid.bind()
      return `${pythonFloat(value(at))} ${pythonFloat(slope(at))}`
    },
  },
})
