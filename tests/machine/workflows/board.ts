import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { layTemplate } from '../../../scripts/new/repository/lay-template.ts';
import { type Repository, repository } from '../repository.ts';
import { checkOut } from './check-out.ts';
import { bare, type Council } from './council.ts';
import type { StandIn } from './host.ts';

/** A repository that holds content alone, made from our template, whose site is made by the code of a council. */
export function board(code: Council): Board {
  const remote = bare('board-');
  const desk = repository();
  layTemplate(desk.root, { repository: code.remote, version: code.published });
  cpSync(code.content, join(desk.root, 'content'), { recursive: true });
  const published = desk.commit('Publish');
  return {
    remote,
    desk,
    published,
    remove() {
      desk.remove();
      rmSync(remote, { recursive: true });
    },
  };
}

/** Fetches the content, and has the packages where the launcher will fetch the code. */
export function checkOutBoard(
  { remote }: Pick<Board, 'remote'>,
  what: Parameters<typeof checkOut>[1] = { ref: 'refs/heads/main', branch: 'main' },
): StandIn {
  const fetched = checkOut(remote, what);
  return (work, given) => {
    fetched(work, given);
    mkdirSync(join(work, 'golden-thread'));
    symlinkSync(join(project, 'node_modules'), join(work, 'golden-thread/node_modules'));
    return undefined;
  };
}

const project = resolve(import.meta.dirname, '../../..');

interface Board {
  remote: string;
  desk: Repository;
  published: string;
  remove(): void;
}
