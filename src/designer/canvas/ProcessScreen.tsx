import type { ProcessEditor } from '../edit';
import { ProcessCanvas } from './ProcessCanvas';

const none = new Map<string, never>();

/** The drawing alone, without panels, findings or numbers. */
export function ProcessScreen({ editor }: { editor: ProcessEditor }) {
  return <ProcessCanvas editor={editor} overlay={null} findings={none} />;
}
