import { render } from 'preact';
import { expect, test } from 'vitest';
import type { AddressPort } from '../../components/collection/ports.ts';
import { type PlaceModel, usePlace } from '../../components/collection/use-place.ts';

const VIEWS = ['items', 'projects'];

test('an address that is named while a filter waits to be written is not written over', async () => {
  let hash = 'items';
  const written: string[] = [];
  let tell = (): void => undefined;
  const address: AddressPort = {
    read: () => hash,
    write: (next) => {
      hash = next;
      written.push(next);
    },
    watch: (onChange) => {
      tell = onChange;
    },
  };
  let model: PlaceModel | undefined;
  function Page() {
    model = usePlace(address, VIEWS);
    return <p>{`${model.place.view} ${[...model.place.asked].join(' ')}`}</p>;
  }
  const root = document.createElement('div');
  document.body.append(root);
  render(<Page />, root);
  await expect.poll(() => written.length).toBeGreaterThan(0);
  model?.ask(new Map([['q', ['粮食']]]));
  await expect.poll(() => root.textContent).toContain('粮食');
  // The browser has gone elsewhere; its event comes only after the pause in which the filter was to be written.
  hash = 'projects';
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(hash).toBe('projects');
  tell();
  await expect.poll(() => root.textContent).toContain('projects');
  render(null, root);
  root.remove();
});
