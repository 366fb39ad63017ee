import type { Id } from '@/runtime/format';
import type { Target } from '../../model';

/** What has just been deleted. Only references to these are swept; what dangled before is lint's business. */
export class Gone {
  readonly #keys = new Set<string>();
  readonly #local = { outcome: new Set<Id>(), step: new Set<Id>() };

  add(...targets: readonly Target[]): this {
    for (const target of targets) {
      this.#keys.add(key(target));
      if ('stage' in target) this.#local[target.kind].add(target.id);
    }
    return this;
  }

  addNode(kind: 'stage' | 'end', id: Id): this {
    return this.add({ kind, id }, { kind: 'node', id });
  }

  has(target: Target): boolean {
    return this.#keys.has(key(target));
  }

  /** Ids of outcomes or steps that some stage has lost. */
  local(kind: 'outcome' | 'step'): Id[] {
    return [...this.#local[kind]];
  }

  get size(): number {
    return this.#keys.size;
  }
}

function key(target: Target): string {
  return 'stage' in target
    ? `${target.kind}:${target.stage ?? '*'}/${target.id}`
    : `${target.kind}:${target.id}`;
}
