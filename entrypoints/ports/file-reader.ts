import type { ImportPorts } from '../../components/import/ports.ts';
import { openLine } from './worker-line.ts';

/** Reads files in a thread of their own: taking a large one apart would hold up the surface for seconds. */
export const readFile: ImportPorts['readFile'] = async (...input) =>
  (await import('../../lib/files/remote/reading.ts')).orderReading(openLine('/file-reader.js'), ...input);
