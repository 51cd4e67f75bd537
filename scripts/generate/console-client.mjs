import openapiTypescript, { astToString } from 'openapi-typescript';
import { openApiDocument } from './openapi.mjs';

/** The types of the console's client, from the interface as the application describes it. */
export const consoleClientTypes = async () => {
  const nodes = await openapiTypescript(JSON.parse(await openApiDocument()), { immutable: true });
  return `// Generated from openapi.json by \`npm run generate\`.\n${astToString(nodes)}`;
};
