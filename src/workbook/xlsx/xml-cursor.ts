import { WorkbookError } from '../error';
import { decodeEntities } from './xml-text';

/**
 * Walks over the tokens of an XML text, forwards only. Tolerant of what producers do (any prefix, either quote, CDATA,
 * comments, processing instructions); refuses what no producer does (a DTD, tags that do not close).
 * `<a/>` gives an open token and then a close token of no length.
 */
export class XmlCursor {
  kind: 'open' | 'close' | 'text' = 'text';
  /** Tag name without its prefix. */
  name = '';
  /** Tag name as written. */
  qname = '';
  /** Bounds of the token in the text. */
  start = 0;
  end = 0;
  /** Number of elements open, this one included while its open or close token is current. */
  depth = 0;
  selfClosing = false;
  private nameEnd = 0;
  private valueStart = 0;
  private valueEnd = 0;
  private isCdata = false;
  private closing = false;
  private readonly open: string[] = [];

  constructor(
    readonly text: string,
    from = 0,
    private readonly to = text.length,
  ) {
    this.end = from;
  }

  /** Moves to the next token; false at the end. */
  next(): boolean {
    if (this.kind === 'close') this.depth = this.open.length;
    if (this.closing) return this.closeEmpty();
    for (let at = this.end; at < this.to; ) {
      this.start = at;
      if (this.text.charCodeAt(at) !== LT) {
        const tag = this.text.indexOf('<', at);
        this.end = tag === -1 || tag > this.to ? this.to : tag;
        this.kind = 'text';
        this.isCdata = false;
        return true;
      }
      const second = this.text.charCodeAt(at + 1);
      if (second === SLASH) return this.readClose(at);
      if (second === QUESTION) at = this.after('?>', at + 2);
      else if (second !== BANG) return this.readOpen(at);
      else if (this.text.startsWith('<!--', at)) at = this.after('-->', at + 4);
      else if (this.text.startsWith('<![CDATA[', at)) {
        this.end = this.after(']]>', at + 9);
        this.kind = 'text';
        this.isCdata = true;
        return true;
      } else throw new WorkbookError('damaged', 'DTD in a part');
    }
    if (this.open.length > 0) throw new WorkbookError('damaged', `<${this.open.at(-1)}> is not closed`);
    return false;
  }

  /** Characters of the current text token, entities decoded. */
  value(): string {
    return this.isCdata ? this.text.slice(this.start + 9, this.end - 3) : decodeEntities(this.text.slice(this.start, this.end));
  }

  /** An attribute of the current open tag by its name without prefix (an unprefixed one wins); undefined when absent. */
  attribute(name: string): string | undefined {
    let prefixed: string | undefined;
    for (let at = this.nextAttribute(this.start + 1 + this.qname.length); at !== -1; at = this.nextAttribute(this.valueEnd + 1)) {
      const length = this.nameEnd - at;
      if (length < name.length || !this.text.startsWith(name, this.nameEnd - name.length)) continue;
      if (length === name.length) return this.attributeValue();
      const isPrefixed = this.text.charCodeAt(this.nameEnd - name.length - 1) === COLON && !this.text.startsWith('xmlns:', at);
      if (isPrefixed) prefixed = this.attributeValue();
    }
    return prefixed;
  }

  /** Attributes of the current open tag as written: `[qname, decoded value]`. */
  *attributes(): Generator<[string, string]> {
    for (let at = this.nextAttribute(this.start + 1 + this.qname.length); at !== -1; at = this.nextAttribute(this.valueEnd + 1)) {
      yield [this.text.slice(at, this.nameEnd), this.attributeValue()];
    }
  }

  /** From an open token to its close token, passing over what is inside. */
  skip(): void {
    const depth = this.depth;
    while (this.next()) if (this.kind === 'close' && this.depth === depth) return;
  }

  /** From an open token to its close token; gives the text inside, of all descendants. */
  innerText(): string {
    const depth = this.depth;
    let text = '';
    while (this.next()) {
      if (this.kind === 'text') text += this.value();
      else if (this.kind === 'close' && this.depth === depth) break;
    }
    return text;
  }

  /** Start of the attribute at or after a place in the current tag, -1 at its end; leaves the bounds of its name and value. */
  private nextAttribute(from: number): number {
    const { text, end } = this;
    let start = from;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    let name = start;
    while (name < end && text.charCodeAt(name) !== EQUALS && !isBlank(text.charCodeAt(name))) name++;
    let quote = name;
    while (quote < end && text.charCodeAt(quote) !== DOUBLE && text.charCodeAt(quote) !== SINGLE) quote++;
    if (quote >= end) return -1;
    this.nameEnd = name;
    this.valueStart = quote + 1;
    const mark = text.charCodeAt(quote);
    for (this.valueEnd = quote + 1; this.valueEnd < end && text.charCodeAt(this.valueEnd) !== mark; ) this.valueEnd++;
    return start;
  }

  private attributeValue(): string {
    return decodeEntities(this.text.slice(this.valueStart, this.valueEnd));
  }

  private readOpen(at: number): boolean {
    const { text } = this;
    let name = at + 1;
    for (; name < this.to; name++) {
      const code = text.charCodeAt(name);
      if (code === GT || code === SLASH || isBlank(code)) break;
    }
    this.setName(text.slice(at + 1, name));
    let quote = 0;
    for (let i = name; i < this.to; i++) {
      const code = text.charCodeAt(i);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === DOUBLE || code === SINGLE) quote = code;
      else if (code === GT) {
        this.end = i + 1;
        this.kind = 'open';
        this.selfClosing = text.charCodeAt(i - 1) === SLASH;
        this.closing = this.selfClosing;
        this.open.push(this.qname);
        this.depth = this.open.length;
        if (this.depth > 100) throw new WorkbookError('damaged', 'nested too deeply');
        return true;
      }
    }
    throw new WorkbookError('damaged', `<${this.qname}> is cut off`);
  }

  private readClose(at: number): boolean {
    this.end = this.after('>', at + 2);
    this.setName(this.text.slice(at + 2, this.end - 1).trimEnd());
    if (this.open.at(-1) !== this.qname) throw new WorkbookError('damaged', `</${this.qname}> closes nothing`);
    this.depth = this.open.length;
    this.open.pop();
    this.kind = 'close';
    this.selfClosing = false;
    return true;
  }

  private closeEmpty(): boolean {
    this.closing = false;
    this.setName(this.open.pop()!);
    this.depth = this.open.length + 1;
    this.kind = 'close';
    this.start = this.end;
    return true;
  }

  private setName(qname: string): void {
    if (qname === this.qname) return;
    this.qname = qname;
    this.name = qname.slice(qname.indexOf(':') + 1);
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at === -1 || at >= this.to) throw new WorkbookError('damaged', 'a part is cut off');
    return at + mark.length;
  }
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const COLON = 0x3a;
const EQUALS = 0x3d;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
