import { z } from 'zod';

const formOf = (property) => {
  if (property.enum) return property.enum.map((value) => `\`${value}\``).join(' ');
  if (property.format === 'uri') return 'URL';
  if (property.type === 'integer') {
    const bounded = property.maximum !== undefined && property.maximum < Number.MAX_SAFE_INTEGER;
    return bounded ? `integer, ${property.minimum} to ${property.maximum}` : 'integer > 0';
  }
  return property.minLength > 1 ? `text, at least ${property.minLength} characters` : 'text';
};

/** The settings as a table, from the schema that reads them. */
export const configurationDocument = async () => {
  const { settingsSchema } = await import('../../dist/src/platform/config/index.js');
  const { properties } = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
  const rows = Object.entries(properties).map(
    ([name, property]) =>
      `| \`${name}\` | ${formOf(property)} | ${property.default === undefined ? '' : `\`${property.default}\``} | ${property.description ?? ''} |`,
  );
  return `# Configuration

Generated from \`src/platform/config/settings.ts\`; \`npm run generate\` writes it again.

All settings are environment variables. They are checked before anything starts: every problem is named in one
message and the process ends. A variable that is empty counts as unset.

| variable | form | default | meaning |
|---|---|---|---|
${rows.join('\n')}
`;
};
