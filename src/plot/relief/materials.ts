import { Color, DoubleSide, GreaterDepth, LessEqualDepth, ShaderMaterial, Vector2, Vector3 } from 'three'

/**
 * The surface: <Heat>'s colours, shaded by slope, with isolines. All colours are the page's
 * own numbers, which nothing converts.
 */
export function surfaceMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    side: DoubleSide,
    // Lines on the surface lie over it at every slope.
    polygonOffset: true,
    polygonOffsetFactor: 1.5,
    polygonOffsetUnits: 4,
    uniforms: {
      low: { value: new Color() },
      high: { value: new Color() },
      tint: { value: new Color() },
      line: { value: new Color() },
      /** How far flat ground, and ground that turns from the light, goes towards the tint. */
      shading: { value: new Vector2() },
      light: { value: new Vector3(0, 0, 1) },
      /** For each height the nearest isoline (see isolineTable). */
      isolines: { value: null },
      /** k of the height map. */
      bend: { value: 0 },
      ratio: { value: 1 },
    },
    vertexShader: `
      attribute float shade;
      attribute float root;
      varying vec3 vNormal;
      varying float vShade;
      varying float vRoot;
      void main() {
        vNormal = normal;
        vShade = shade;
        vRoot = root;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: `
      uniform vec3 low, high, tint, line, light;
      uniform vec2 shading;
      uniform highp sampler2D isolines;
      uniform float ratio, bend;
      varying vec3 vNormal;
      varying float vShade;
      varying float vRoot;
      void main() {
        float lit = clamp(dot(normalize(vNormal), light), 0.0, 1.0);
        vec3 colour = mix(mix(low, high, vShade), tint, mix(shading.y, shading.x, lit));
        float share = vRoot * vRoot;
        float height = bend > 0.0 ? log(1.0 + bend * share) / log(1.0 + bend) : share;
        int last = textureSize(isolines, 0).x - 1;
        vec2 nearest = texelFetch(isolines, ivec2(min(last, int(height * float(last + 1))), 0), 0).xy;
        float pixels = abs(vRoot - nearest.x) / max(fwidth(vRoot), 1e-7);
        float ink = 1.0 - smoothstep(0.5 * ratio - 0.5, 0.5 * ratio + 0.5, pixels);
        colour = mix(colour, line, ink * (nearest.y > 0.5 ? 0.54 : 0.28));
        gl_FragColor = vec4(colour, 1.0);
      }`,
  })
}

/** The sides of the block: one colour, a little darker where they turn from the light. */
export function sideMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    side: DoubleSide,
    polygonOffset: true,
    polygonOffsetFactor: 1.5,
    polygonOffsetUnits: 4,
    uniforms: {
      colour: { value: new Color() },
      tint: { value: new Color() },
      light: { value: new Vector3(0, 0, 1) },
    },
    vertexShader: `
      varying float vLit;
      uniform vec3 light;
      void main() {
        vLit = 0.5 + 0.5 * dot(normal, light);
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: `
      uniform vec3 colour, tint;
      varying float vLit;
      void main() {
        gl_FragColor = vec4(mix(colour, tint, 0.3 * (1.0 - vLit)), 1.0);
      }`,
  })
}

const lineUniforms = () => ({
  /** Of what is walked, and of what is still to come. */
  walked: { value: new Color() },
  ahead: { value: new Color() },
  now: { value: 1e9 },
  /** Pixels, likewise. */
  widths: { value: new Vector2(1, 1) },
  /** World units of a dash and of a dash with its gap; none if equal. */
  dash: { value: new Vector2(1, 1) },
  size: { value: new Vector2(1, 1) },
})

/**
 * Lines of a width in pixels: each piece is a rectangle on the screen, half a width longer at both ends. One number, `now`,
 * divides what is walked from what is still to come, so that playing a walk moves no data.
 * @param hidden for what lies behind the surface, instead of before it
 */
export function lineMaterial(hidden = false): ShaderMaterial {
  return new ShaderMaterial({
    side: DoubleSide,
    depthFunc: hidden ? GreaterDepth : LessEqualDepth,
    depthWrite: !hidden,
    uniforms: lineUniforms(),
    vertexShader: `
      attribute vec3 end;
      attribute float step;
      attribute float before;
      attribute vec2 corner;
      uniform float now;
      uniform vec2 widths, size;
      varying float vAhead;
      varying float vAlong;
      void main() {
        vAhead = float(step > now);
        float width = mix(widths.x, widths.y, vAhead);
        vec4 a = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
        vec4 b = projectionMatrix * modelViewMatrix * vec4(end, 1.0);
        vec2 way = (b.xy / b.w - a.xy / a.w) * size;
        way = length(way) < 1e-4 ? vec2(1.0, 0.0) : normalize(way);
        vec2 aside = vec2(-way.y, way.x) * corner.x + way * (2.0 * corner.y - 1.0);
        vec4 at = corner.y < 0.5 ? a : b;
        at.xy += aside * width / size * at.w;
        at.z -= (vAhead > 0.5 ? 0.5 : 1.0) * 0.0004 * at.w;
        vAlong = before + corner.y * distance(position, end);
        gl_Position = at;
      }`,
    fragmentShader: `
      uniform vec3 walked, ahead;
      uniform vec2 dash;
      varying float vAhead;
      varying float vAlong;
      void main() {
        if (mod(vAlong, dash.y) > dash.x) discard;
        gl_FragColor = vec4(vAhead > 0.5 ? ahead : walked, 1.0);
      }`,
  })
}

/** The places of the last steps, as discs. */
export function dotMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { colour: { value: new Color() }, width: { value: 4 } },
    vertexShader: `
      uniform float width;
      void main() {
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
        gl_Position.z -= 0.0006 * gl_Position.w;
        gl_PointSize = width;
      }`,
    fragmentShader: `
      uniform vec3 colour;
      void main() {
        if (distance(gl_PointCoord, vec2(0.5)) > 0.5) discard;
        gl_FragColor = vec4(colour, 1.0);
      }`,
  })
}
