import { describe, expect, test } from 'vitest';
import { BackendError } from './backend';
import { Submission, fieldWords } from './submission.svelte';

const refused = (fields: { field: string; code: string; params: Record<string, string> }[]) =>
  new BackendError({ code: 'invalid-fields', params: {}, fields, detail: '', retryable: false });

describe('a form on its way', () => {
  test('is not sent while a field is known to be wrong', async () => {
    const form = new Submission();
    let sent = 0;
    const done = await form.run(async () => (sent += 1), { email: { code: 'required' } });
    expect(done).toBeUndefined();
    expect(sent).toBe(0);
    expect(form.wrong('email')).toBe(fieldWords({ code: 'required' }));
    expect(form.note).toBeUndefined();
  });

  test('shows what the portal says beside the field it says it of', async () => {
    const form = new Submission();
    await form.run(() =>
      Promise.reject(
        refused([{ field: 'profile.address.city', code: 'too-long', params: { maximum: '100' } }]),
      ),
    );
    expect(form.wrong('profile.address.city')).toContain('100');
    expect(form.wrong('email')).toBeUndefined();
    expect(form.note).toBeDefined();
    expect(form.busy).toBe(false);
  });

  test('forgets what was wrong once it is sent again', async () => {
    const form = new Submission();
    await form.run(() => Promise.reject(refused([{ field: 'email', code: 'required', params: {} }])));
    expect(await form.run(async () => 7)).toEqual({ answer: 7 });
    expect(form.wrong('email')).toBeUndefined();
    expect(form.note).toBeUndefined();
  });

  test('takes no second press while under way', async () => {
    const form = new Submission();
    let finish = () => {};
    const first = form.run(() => new Promise<void>((resolve) => (finish = resolve)));
    expect(await form.run(async () => 'second')).toBeUndefined();
    finish();
    expect(await first).toEqual({ answer: undefined });
  });
});

test('a code without words of its own still has words', () => {
  expect(fieldWords({ code: 'never-heard-of' })).toBe(fieldWords({ code: 'form' }));
});
