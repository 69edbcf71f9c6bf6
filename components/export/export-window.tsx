import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { ExportDialogProps } from './export-dialog.tsx';

/** The export dialog for a small surface, which does not carry it: it is loaded when it is first asked for. */
export function ExportWindow(props: ExportDialogProps): VNode | null {
  const words = useWords();
  const [Loaded, setLoaded] = useState<ComponentType<ExportDialogProps> | null>(null);
  const { announcer, close } = props;
  useEffect(() => {
    import('./export-dialog.tsx').then(
      (module) => setLoaded(() => module.ExportDialog),
      () => {
        announcer.say({ text: words('export_not_loaded'), tone: 'problem' });
        close();
      },
    );
    // Once: another press is another window.
  }, []);
  return Loaded === null ? null : <Loaded {...props} />;
}
