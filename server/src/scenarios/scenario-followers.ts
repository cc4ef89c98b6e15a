import type { Database } from '../database/database.ts';
import { readPlaces } from './scenario-rows.store.ts';
import type { ScenarioEntry } from './scenario.ts';

/** How far a scenario has come; `gone` where it was deleted. */
export type ScenarioNews =
  (Pick<ScenarioEntry, 'version' | 'epoch' | 'status' | 'updatedAt'> & { readonly gone: false }) | { readonly gone: true };

/** Milliseconds between looks at what other processes did, while somebody follows. */
const LOOK_EVERY = 500;

/** Who follows which scenario, in this process: told at once of its own writes, and soon of those of others. */
export class ScenarioFollowers {
  private readonly listeners = new Map<string, Set<(news: ScenarioNews) => void>>();
  private readonly told = new Map<string, string>();
  private looking: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  follow(key: string, listener: (news: ScenarioNews) => void): () => void {
    const followers = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, followers.add(listener));
    this.looking ??= setInterval(() => void this.look([...this.listeners.keys()]).catch(() => undefined), LOOK_EVERY).unref();
    return () => {
      followers.delete(listener);
      if (followers.size === 0) {
        this.listeners.delete(key);
        this.told.delete(key);
      }
      if (this.listeners.size === 0) this.close();
    };
  }

  /** Tells the followers of these scenarios what is new in the database. */
  async look(keys: readonly string[]): Promise<void> {
    const followed = keys.filter((key) => this.listeners.has(key));
    if (followed.length === 0) return;
    const places = await this.database.read((manager) => readPlaces(manager, followed));
    for (const key of followed) this.tell(key, places.get(key) ?? null);
  }

  /** Tells the followers of a scenario where it stands (null: nowhere), unless they know. */
  tell(key: string, place: Pick<ScenarioEntry, 'version' | 'epoch' | 'status' | 'updatedAt'> | null): void {
    const listeners = this.listeners.get(key);
    if (!listeners) return;
    const news: ScenarioNews = place
      ? { version: place.version, epoch: place.epoch, status: place.status, updatedAt: place.updatedAt, gone: false }
      : { gone: true };
    const text = JSON.stringify(news);
    if (this.told.get(key) === text) return;
    this.told.set(key, text);
    for (const listener of listeners) queueMicrotask(() => listener(news));
  }

  close(): void {
    if (this.looking) clearInterval(this.looking);
    this.looking = null;
  }
}
