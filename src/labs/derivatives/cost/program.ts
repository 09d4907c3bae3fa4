import { bookNet } from './nets.ts'
import { labels, sizes } from './tinyNet.ts'

const float = (x: number) => (/^-?\d+$/.test(String(x)) ? `${x}.0` : String(x))
const [inputs, hidden, classes] = sizes

const drawn = `random = np.random.RandomState(0)
W1, b1 = random.randn(${inputs}, ${hidden}), np.zeros(${hidden})
W2, b2 = random.randn(${hidden}, ${classes}), np.zeros(${classes})
x = random.randn(${labels.length}, ${inputs})
t = np.array([${labels.join(', ')}])`

/** NumPy that runs as it stands: prints the counts of the book's net, then both gradients of the tiny one. */
export const numpyProgram = (h: number): string => `import numpy as np

sizes = [${bookNet.join(', ')}]
n = sum((a + 1) * b for a, b in zip(sizes, sizes[1:]))
print(n, 2 * n, n + 1)

${drawn}

def forward():
    hidden = 1 / (1 + np.exp(-(x @ W1 + b1)))
    logits = hidden @ W2 + b2
    y = np.exp(logits - logits.max(axis=1, keepdims=True))
    return hidden, y / y.sum(axis=1, keepdims=True)

def loss():
    return -np.mean(np.log(forward()[1][np.arange(len(t)), t]))

def numerical_gradient(W, h):
    gradient = np.zeros_like(W)
    for i in np.ndindex(W.shape):
        here = W[i]
        W[i] = here + h
        ahead = loss()
        W[i] = here - h
        behind = loss()
        gradient[i] = (ahead - behind) / (2 * h)
        W[i] = here
    return gradient

def backprop():
    hidden, y = forward()
    delta = (y - np.eye(${classes})[t]) / len(t)
    before = delta @ W2.T * hidden * (1 - hidden)
    return [x.T @ before, before.sum(axis=0), hidden.T @ delta, delta.sum(axis=0)]

def flat(parts):
    return np.concatenate([part.ravel() for part in parts])

slow = flat([numerical_gradient(W, ${float(h)}) for W in (W1, b1, W2, b2)])
fast = flat(backprop())
print(*slow.tolist())
print(*fast.tolist())
print(float(np.abs(slow - fast).max()))`

/** The gradient of the tiny net by autograd. */
export const pytorchProgram = (): string => `import numpy as np
import torch

${drawn}
parameters = [torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2)]
W1, b1, W2, b2 = parameters

logits = torch.sigmoid(torch.from_numpy(x) @ W1 + b1) @ W2 + b2
torch.nn.functional.cross_entropy(logits, torch.from_numpy(t)).backward()
print(*torch.cat([p.grad.flatten() for p in parameters]).tolist())`
