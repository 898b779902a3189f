// Names of cookies and keys, exact or with a `*` at the end.

/** Patterns of a preset, which may depend on options: then those of the vendor's defaults. */
export function patternsOf(patterns) {
  return typeof patterns === 'function' ? patterns({}) : (patterns ?? []);
}

/** Whether a name, or all that a row with a `*` stands for, is under one of the patterns. */
export function hits(patterns) {
  return (name) => {
    const start = name.replace(/\*$/, '');
    return patterns.some((pattern) =>
      pattern.endsWith('*') ? start.startsWith(pattern.slice(0, -1)) : name === pattern,
    );
  };
}
