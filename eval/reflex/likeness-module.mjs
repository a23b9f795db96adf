/** The source of the module that holds a model and its thresholds. */
export function weightsModule({ weights, bias }, limits) {
  const lines = Object.entries(limits).map(([kind, asked]) => {
    const values = Object.entries(asked).map(([name, value]) => `${name}: ${Number(value.toFixed(3))}`);
    return `  ${kind}: { ${values.join(', ')} },`;
  });
  const { scale, base64 } = inBytes(weights);
  return `// Made by \`npm run reflex:train\` (eval/reflex/train.mjs); not to be edited by hand.
export const likenessModel = {
  scale: ${scale},
  bias: ${bias},
${lines.join('\n')}
  /** One signed byte for each place, in base64. */
  weights:
    '${base64}',
};
`;
}

function inBytes(weights) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { scale, base64: Buffer.from(bytes.buffer).toString('base64') };
}
