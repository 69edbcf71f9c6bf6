import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, with its closing slash. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));
