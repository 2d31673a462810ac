import { NotInFake, officeError } from './errors';
import type { FakeState } from './state';
import type { Batch } from './batch';

/** One type of the Excel API: its members, each with the ExcelApi set that brought it. `T` is the model it stands for. */
export interface TypeSpec<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly events?: Readonly<Record<string, { readonly since: string; readonly name: string; readonly scope: (target: T) => string | null }>>;
  /** For collections: the type of the members, and the members. */
  readonly items?: { readonly type: string; readonly list: (target: T, state: FakeState) => readonly unknown[] };
  /** False once the thing was deleted; using it then fails like Office.js with ItemNotFound. */
  readonly alive?: (target: T) => boolean;
}

export interface Scalar<T> {
  readonly since: string;
  readonly get?: (target: T, state: FakeState) => unknown;
  /** `value` is what the program assigned, copied at that moment. */
  readonly set?: (target: T, value: unknown, state: FakeState) => void;
  /** Set of the setter where it came later than the getter. */
  readonly sinceSet?: string;
}

export interface Link<T> {
  readonly since: string;
  readonly type: string;
  readonly to: (target: T, state: FakeState) => unknown;
}

export type Method<T> =
  | { readonly since: string; readonly type: string; readonly find: (target: T, args: readonly unknown[], state: FakeState) => unknown }
  | { readonly since: string; readonly act: (target: T, args: readonly unknown[], state: FakeState) => void }
  | { readonly since: string; readonly result: (target: T, args: readonly unknown[], state: FakeState) => unknown };

const cores = new WeakMap<object, ClientObject>();
const TYPES = new Map<string, TypeSpec<unknown>>();

/** Registers a type of the API by its Office.js name. */
export function defineType<T>(name: string, spec: TypeSpec<T>): void {
  TYPES.set(name, spec as TypeSpec<unknown>);
}

/** Every registered type, for the test that holds them against @types/office-js. */
export function definedTypes(): ReadonlyMap<string, TypeSpec<unknown>> {
  return TYPES;
}

/** What the program holds: a proxy that knows nothing until `sync` and throws on any member the type does not have. */
export function clientProxy(batch: Batch, type: string, resolve: () => unknown): object {
  return new ClientObject(batch, type, resolve).proxy;
}

/** The model behind an argument, when it is a client object; the argument itself otherwise. For use while a batch runs. */
export function modelOf(argument: unknown): unknown {
  const core = isObject(argument) ? cores.get(argument) : undefined;
  return core ? core.target() : argument;
}

/** Queues the loading of properties, as `object.load(...)` and `context.load(object, ...)` do. */
export function queueLoad(object: object, properties: unknown): void {
  const core = cores.get(object);
  if (!core) throw officeError('InvalidArgument', 'load: not a client object');
  core.queueLoad(properties);
}

class ClientObject {
  readonly proxy: object;
  private readonly spec: TypeSpec<unknown>;
  private readonly loaded = new Map<string, unknown>();
  private readonly links = new Map<string, object>();
  private items: readonly object[] | null = null;
  private nullObject: boolean | null = null;

  constructor(private readonly batch: Batch, private readonly type: string, private readonly resolve: () => unknown) {
    const spec = TYPES.get(type);
    if (!spec) throw new NotInFake(type, '(type)');
    this.spec = spec;
    this.proxy = new Proxy({}, {
      get: (_, member) => this.read(member),
      set: (_, member, value) => this.write(member, value),
      has: (_, member) => typeof member === 'string' && this.knows(member),
    });
    cores.set(this.proxy, this);
  }

  /** The model, while a batch runs; fails like Excel for null objects and deleted things. */
  target(): unknown {
    const target = this.peek();
    if (target === null) throw officeError('ItemNotFound', `The requested resource doesn't exist (${this.type}).`);
    if (this.spec.alive && !this.spec.alive(target)) throw officeError('ItemNotFound', `The requested resource doesn't exist (${this.type}).`);
    return target;
  }

  /** Resolves once, at its place in the queue. */
  peek(): unknown {
    const target = this.resolve() ?? null;
    this.nullObject = target === null;
    return target;
  }

  queueLoad(properties: unknown): void {
    const paths = loadPaths(properties);
    if (paths.length === 0) throw officeError('InvalidArgument', `${this.type}.load: say which properties; an empty load brings everything`);
    for (const path of paths) this.checkPath(path);
    this.batch.queue(`load ${this.type} ${paths.map((path) => path.join('/')).join(',')}`, paths, () => {
      for (const path of paths) this.runLoad(path);
    });
  }

  private read(member: string | symbol): unknown {
    if (typeof member === 'symbol' || member === 'then') return undefined;
    switch (member) {
      case 'context': return this.batch.context;
      case 'load': return (properties: unknown) => { this.queueLoad(properties); return this.proxy; };
      case 'set': return (values: Record<string, unknown>) => this.setAll(values);
      case 'track': case 'untrack': return () => this.proxy;
      case 'toJSON': return () => Object.fromEntries(this.loaded);
      case 'isNullObject': return this.readNull();
      case 'items': if (this.spec.items) return this.readItems();
    }
    const { scalars, links, methods, events } = this.spec;
    const scalar = scalars?.[member];
    if (scalar) return this.readScalar(member, scalar);
    const link = links?.[member];
    if (link) return this.link(member, link);
    const method = methods?.[member];
    if (method) return (...args: unknown[]) => this.call(member, method, args);
    const event = events?.[member];
    if (event) {
      this.batch.state.require(event.since, `${this.type}.${member}`);
      return this.batch.eventSource(event.name, () => event.scope(this.target()));
    }
    throw new NotInFake(this.type, member);
  }

  private knows(member: string): boolean {
    const { scalars, links, methods, events } = this.spec;
    return member in { ...scalars, ...links, ...methods, ...events };
  }

  private readNull(): boolean {
    if (this.nullObject === null) throw officeError('PropertyNotLoaded', `The property 'isNullObject' of ${this.type} is not available before context.sync().`);
    return this.nullObject;
  }

  private readItems(): readonly object[] {
    if (!this.items) throw officeError('PropertyNotLoaded', `The collection ${this.type} is not loaded: call load and context.sync() before reading items.`);
    return this.items;
  }

  private readScalar(member: string, scalar: Scalar<unknown>): unknown {
    this.batch.state.require(scalar.since, `${this.type}.${member}`);
    if (!this.loaded.has(member)) throw officeError('PropertyNotLoaded', `The property '${member}' of ${this.type} is not available. Before reading the property's value, call the load method on the containing object and call context.sync().`);
    return this.loaded.get(member);
  }

  private link(member: string, link: Link<unknown>): object {
    this.batch.state.require(link.since, `${this.type}.${member}`);
    let child = this.links.get(member);
    if (!child) {
      child = clientProxy(this.batch, link.type, () => link.to(this.target(), this.batch.state));
      this.links.set(member, child);
    }
    return child;
  }

  private write(member: string | symbol, value: unknown): boolean {
    const scalar = typeof member === 'string' ? this.spec.scalars?.[member] : undefined;
    if (!scalar || typeof member !== 'string') throw new NotInFake(this.type, String(member));
    const { set } = scalar;
    if (!set) throw officeError('InvalidOperation', `${this.type}.${member} is read-only`);
    this.batch.state.require(scalar.sinceSet ?? scalar.since, `${this.type}.${member}`);
    const copy = structuredClone(value);
    this.batch.queue(`set ${this.type}.${member}`, copy, () => set(this.target(), copy, this.batch.state));
    this.loaded.set(member, copy);
    return true;
  }

  private setAll(values: Record<string, unknown>): void {
    for (const [member, value] of Object.entries(values)) {
      const link = this.spec.links?.[member];
      if (link) cores.get(this.link(member, link))!.setAll(value as Record<string, unknown>);
      else this.write(member, value);
    }
  }

  private call(member: string, method: Method<unknown>, args: unknown[]): unknown {
    this.batch.state.require(method.since, `${this.type}.${member}`);
    const label = `${this.type}.${member}`;
    const run = <R>(body: (target: unknown, models: readonly unknown[]) => R): R => body(this.target(), args.map(modelOf));
    const sent = args.filter((argument) => !(isObject(argument) && cores.has(argument)));
    if ('act' in method) {
      this.batch.queue(label, sent, () => run((target, models) => method.act(target, models, this.batch.state)));
      return undefined;
    }
    if ('result' in method) return this.queueResult(label, sent, () => run((target, models) => method.result(target, models, this.batch.state)));
    return this.queueObject(label, member, method, sent, run);
  }

  private queueResult(label: string, sent: unknown, run: () => unknown): object {
    let value: unknown;
    let known = false;
    this.batch.queue(label, sent, () => {
      value = this.batch.answer(run());
      known = true;
    });
    return {
      get value(): unknown {
        if (!known) throw officeError('PropertyNotLoaded', `The result of ${label} is not available before context.sync().`);
        return value;
      },
    };
  }

  private queueObject(label: string, member: string, method: Extract<Method<unknown>, { find: unknown }>, sent: unknown, run: <R>(body: (target: unknown, models: readonly unknown[]) => R) => R): object {
    let found: unknown = undefined;
    const child = new ClientObject(this.batch, method.type, () => {
      if (found === undefined) throw officeError('InvalidOperation', `${label}: its context has not been synchronised`);
      return found;
    });
    this.batch.queue(label, sent, () => {
      found = run((target, models) => method.find(target, models, this.batch.state)) ?? null;
      if (found === null && !member.endsWith('OrNullObject')) throw officeError('ItemNotFound', `The requested resource doesn't exist (${label}).`);
      child.peek();
    });
    return child.proxy;
  }

  private checkPath([first, ...rest]: readonly string[]): void {
    const member = first === 'items' && this.spec.items ? rest[0] : first;
    if (member === undefined) throw officeError('InvalidArgument', `${this.type}.load: name the properties of the items`);
    const spec = this.spec.items && !this.spec.scalars?.[member] ? TYPES.get(this.spec.items.type)! : this.spec;
    const known = spec.scalars?.[member] ?? spec.links?.[member];
    if (!known && member !== 'isNullObject') throw new NotInFake(this.type, member);
    if (known) this.batch.state.require(known.since, `${this.type}.${member}`);
  }

  private runLoad(path: readonly string[]): void {
    const target = this.peek();
    if (target === null) return;
    this.target();
    const [first, ...rest] = path;
    if (this.spec.items && !(first! in (this.spec.scalars ?? {}))) return this.loadItems(target, first === 'items' ? rest : path);
    if (first === 'isNullObject') return;
    const scalar = this.spec.scalars?.[first!];
    if (!scalar) return cores.get(this.link(first!, this.spec.links![first!]!))!.runLoad(rest);
    if (!scalar.get) throw officeError('InvalidOperation', `${this.type}.${first} cannot be read`);
    this.loaded.set(first!, this.batch.answer(scalar.get(target, this.batch.state)));
  }

  private loadItems(target: unknown, path: readonly string[]): void {
    const { type, list } = this.spec.items!;
    const models = list(target, this.batch.state);
    const same = this.items?.length === models.length && this.items.every((item, index) => cores.get(item)!.peek() === models[index]);
    if (!same) this.items = models.map((model) => clientProxy(this.batch, type, () => model));
    for (const item of this.items!) cores.get(item)!.runLoad(path);
  }
}

/** `'a, items/b'`, `['a', 'b/c']` or `{ a: true, b: { c: true } }` → paths. */
function loadPaths(properties: unknown): string[][] {
  if (typeof properties === 'string') return properties.split(',').map((path) => path.trim()).filter((path) => path !== '').map((path) => path.split('/'));
  if (Array.isArray(properties)) return properties.flatMap(loadPaths);
  if (!isObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, wanted]) => (wanted === true ? [[name]] : isObject(wanted) ? loadPaths(wanted).map((path) => [name, ...path]) : []));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
