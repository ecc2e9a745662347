// Collects what is printed after the imports: Lit says there that it runs in
// development mode.

export const messages = [];

for (const type of ['error', 'warn'])
  console[type] = (...parts) => messages.push(parts.join(' '));
