import { expect, it } from 'vitest';
import { latest } from './latest';

const settle = () => new Promise<void>((done) => setTimeout(done, 0));

it('asks one at a time and answers only the newest', async () => {
  const waiting: ((answer: string) => void)[] = [];
  const asked: string[] = [];
  const answers: string[] = [];
  const ask = latest((text: string) => {
    asked.push(text);
    return new Promise<string>((resolve) => waiting.push(resolve));
  });
  for (const text of ['b', 'ba', 'bac', 'back'])
    ask(
      text,
      (answer) => answers.push(answer),
      () => {},
    );
  expect(asked).toEqual(['b']);
  waiting[0]!('for b');
  await settle();
  expect(asked).toEqual(['b', 'back']);
  expect(answers, 'an overtaken answer').toEqual([]);
  waiting[1]!('for back');
  await settle();
  expect(answers).toEqual(['for back']);
});

it('goes on after a failure, and tells of the newest one only', async () => {
  const failures: unknown[] = [];
  const answers: string[] = [];
  const ask = latest((text: string) =>
    text === 'bad' ? Promise.reject(new Error(text)) : Promise.resolve(text),
  );
  ask(
    'bad',
    () => {},
    (thrown) => failures.push(thrown),
  );
  await settle();
  expect(failures).toHaveLength(1);
  ask(
    'bad',
    () => {},
    (thrown) => failures.push(thrown),
  );
  ask(
    'good',
    (answer) => answers.push(answer),
    () => {},
  );
  await settle();
  expect(failures).toHaveLength(1);
  expect(answers).toEqual(['good']);
});
