export const activationsGallery = {
  title: (count: number) => `All ${count} at a glance`,
  show: 'Show only what is',
  properties: {
    bounded: 'bounded',
    smooth: 'smooth',
    monotone: 'monotone',
    'zero-centred': 'zero-centred',
    saturating: 'saturating',
  },
  definitions: {
    bounded: 'All its values lie between two numbers.',
    smooth: 'Neither its value nor its slope jumps: no kinks, no jumps.',
    monotone: 'As x grows, it never falls.',
    'zero-centred': 'Normal input with mean 0 and std 1 comes out with a mean within 0.01 of 0.',
    saturating: 'Its slope goes to 0 on the left, on the right, or on both sides.',
  },
  all: (count: number) => `${count} functions`,
  matching: (count: number, of: number) => `${count} of ${of} functions`,
  functions: 'The functions',
  hint: 'Point at a picture to read every function at the same x; press it to open that function.',
  none: 'none of the five',
  about: (low: string, high: string) =>
    `Each picture shows a function (solid) and its slope (dashed) for x from ${low} to ${high}. Heights differ; the dotted line is at 1.`,
  parameters: 'The sliders change the pictures, and what the filter finds, at once.',
  whatItMeans: 'What the words mean',
  ofVectors:
    'Softmax and its kin take a whole vector: their pictures show the outputs for three logits. They are judged by the first of three outputs while its own logit moves and the others stay 0.',
}
