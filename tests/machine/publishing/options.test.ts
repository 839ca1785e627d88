import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/deploy/options.ts';

const deploy = (line: string) => () => readOptions(line.split(' ').filter(Boolean));

describe('the words after npm run deploy --', () => {
  test('say where to, and under which path', () => {
    expect(deploy('--to /srv/site --base-path /health/')()).toEqual({
      to: '/srv/site',
      basePath: '/health/',
      wish: 'publish',
    });
    expect(deploy('--to=/srv/site')()).toMatchObject({ to: '/srv/site', basePath: undefined });
  });

  test.each(['rollback', 'list'])('may ask for --%s', (wish) => {
    expect(deploy(`--to /srv/site --${wish}`)()).toMatchObject({ to: '/srv/site', wish });
    expect(deploy(`--${wish} --to /srv/site`)()).toMatchObject({ to: '/srv/site', wish });
  });

  test.each([
    ['', 'Say where to publish, with --to.'],
    ['--rollback', 'Say where to publish, with --to.'],
    ['/srv/site', '“/srv/site” stands without an option before it.'],
    ['--too /srv/site', '“--too” is not an option of deploy. Did you mean “--to”?'],
    ['--roll-back --to a', '“--roll-back” is not an option of deploy. Did you mean “--rollback”?'],
    ['-t a', '“-t” is not an option of deploy.'],
    ['--to', '“--to” has nothing after it.'],
    ['--to --rollback', '“--to” has nothing after it.'],
    ['--to a --to b', '“--to” is there twice.'],
    ['--to a --list=yes', '“--list=yes” needs no value.'],
    ['--to a --list --rollback', '“--list” cannot go with --rollback.'],
    ['--to a --list --base-path b', '“--base-path” cannot go with --list.'],
    ['--to a -- b', '“--” says nothing here.'],
    ['--to a --constructor', '“--constructor” is not an option of deploy.'],
  ])('“%s” is refused: %s', (line, sentence) => {
    expect(deploy(line)).toThrow(
      `${sentence}\nWrite for example: npm run deploy -- --to /srv/goldenthread`,
    );
  });
});
