import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { backend } from '../../backend';
import { toasts } from '../../shared/controls/toastList.svelte';
import { useLanguage } from '../../shared/i18n';
import LostEdits from './LostEdits.svelte';

afterEach(() => {
  document.body.innerHTML = '';
  toasts.list = [];
  vi.restoreAllMocks();
});

const at = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);

it('Y11: says how many edits are left of how many, and brings them back from the newest export', async () => {
  await useLanguage('en', 'en');
  const call = vi.spyOn(backend, 'call').mockResolvedValue({ taken: 13 } as never);
  const lost = { known: 30, left: 17, export: 'licet-outbox.json', exported_at: '2026-11-29T10:00:00Z' };
  const onsettled = vi.fn();
  const shown = mount(LostEdits, { target: document.body, props: { lost, onsettled } });
  flushSync();
  expect(at('lost-edits')?.textContent?.replace(/[\u2068\u2069]/g, '')).toContain('17 of 30');
  at('lost-restore')?.click();
  for (let n = 0; n < 5; n++) await tick();
  expect(call).toHaveBeenCalledWith('outbox_import', { file: null });
  expect(onsettled).toHaveBeenCalled();
  expect(toasts.list).toHaveLength(1);
  await unmount(shown);
});

it('Y11: offers a file to choose where no export is known', async () => {
  await useLanguage('en', 'en');
  const lost = { known: 3, left: 0, export: null, exported_at: null };
  const shown = mount(LostEdits, { target: document.body, props: { lost, onsettled: () => {} } });
  flushSync();
  expect(at('lost-restore')).toBeNull();
  expect(at('lost-choose')).not.toBeNull();
  await unmount(shown);
});
