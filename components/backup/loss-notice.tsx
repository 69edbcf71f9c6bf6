import type { VNode } from 'preact';
import { Awaited } from '../awaited.tsx';
import { useWords } from '../words.tsx';
import type { BackupPorts } from './ports.ts';
import { useLoss } from './use-loss.ts';

/** Says plainly that the browser threw the collection away: how much, since when, and the way to a backup. */
export function LossNotice({ ports }: { readonly ports: BackupPorts }): VNode | null {
  const words = useWords();
  const { loss, accept } = useLoss(ports);
  if (loss === undefined) return <Awaited />;
  if (loss === null) return null;
  const seen = new Date(loss.seenAt).toLocaleString(words('language_tag'), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="pm-strip" data-tone="problem" role="alert">
      <p class="pm-strip-text">
        <strong>{words('loss_title')}</strong> {words('loss_text', seen, loss.pages, loss.items)}
      </p>
      <div class="pm-strip-actions">
        <button type="button" class="pm-button" onClick={ports.restore}>
          {words('loss_restore')}
        </button>
        <button type="button" class="pm-button pm-button-quiet" onClick={accept}>
          {words('loss_accept')}
        </button>
      </div>
    </section>
  );
}
