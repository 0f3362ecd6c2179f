/**
 * Kaitai's expression language, as far as the dialect uses it: numbers, names, member access, calls of parsers'
 * methods (`.to_i`), arithmetic, bit operators, comparisons, boolean operators and `? :`.
 */
export type Expr =
  | { readonly kind: "number"; readonly value: bigint }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "member"; readonly object: Expr; readonly name: string }
  | { readonly kind: "index"; readonly object: Expr; readonly index: Expr }
  | { readonly kind: "call"; readonly callee: Expr; readonly args: readonly Expr[] }
  | { readonly kind: "enum"; readonly path: readonly string[] }
  | { readonly kind: "unary"; readonly op: string; readonly operand: Expr }
  | { readonly kind: "binary"; readonly op: string; readonly left: Expr; readonly right: Expr }
  | { readonly kind: "choice"; readonly test: Expr; readonly yes: Expr; readonly no: Expr };

const tokenPattern = /\s*(0x[0-9a-fA-F_]+|0b[01_]+|\d[\d_]*|[A-Za-z_]\w*|::|<<|>>|<=|>=|==|!=|"[^"]*"|'[^']*'|[-+*/%&|^~<>?:.,()[\]])/y;

const levels: readonly (readonly string[])[] = [
  ["or"],
  ["and"],
  ["<", "<=", ">", ">=", "==", "!="],
  ["|"],
  ["^"],
  ["&"],
  ["<<", ">>"],
  ["+", "-"],
  ["*", "/", "%"],
];

/** @throws {Error} when `text` is not an expression of the dialect */
export function parseExpression(text: string | number | boolean): Expr {
  if (typeof text === "number") return { kind: "number", value: BigInt(text) };
  if (typeof text === "boolean") return { kind: "boolean", value: text };
  return new Parser(text).whole();
}

/** Value of an expression without names, or undefined. */
export function constantValue(expr: Expr): number | undefined {
  if (expr.kind === "number") return Number(expr.value);
  if (expr.kind === "unary" && expr.op === "-") {
    const value = constantValue(expr.operand);
    return value === undefined ? undefined : -value;
  }
  if (expr.kind !== "binary") return undefined;
  const left = constantValue(expr.left);
  const right = constantValue(expr.right);
  if (left === undefined || right === undefined) return undefined;
  switch (expr.op) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return Math.floor(left / right);
    case "%":
      return left % right;
    case "<<":
      return left * 2 ** right;
    default:
      return undefined;
  }
}

/** Every sub-expression, the expression itself first. */
export function* walkExpression(expr: Expr): Generator<Expr> {
  yield expr;
  switch (expr.kind) {
    case "member":
      yield* walkExpression(expr.object);
      break;
    case "index":
      yield* walkExpression(expr.object);
      yield* walkExpression(expr.index);
      break;
    case "call":
      yield* walkExpression(expr.callee);
      for (const arg of expr.args) yield* walkExpression(arg);
      break;
    case "unary":
      yield* walkExpression(expr.operand);
      break;
    case "binary":
      yield* walkExpression(expr.left);
      yield* walkExpression(expr.right);
      break;
    case "choice":
      yield* walkExpression(expr.test);
      yield* walkExpression(expr.yes);
      yield* walkExpression(expr.no);
      break;
    default:
      break;
  }
}

class Parser {
  private readonly tokens: string[] = [];
  private next = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    tokenPattern.lastIndex = 0;
    const end = text.trimEnd().length;
    let position = 0;
    while (position < end) {
      tokenPattern.lastIndex = position;
      const match = tokenPattern.exec(text);
      if (match === null) throw new Error(`unknown token at ${position} of expression "${text}"`);
      this.tokens.push(match[1] as string);
      position = tokenPattern.lastIndex;
    }
  }

  whole(): Expr {
    const expr = this.choice();
    if (this.next < this.tokens.length) throw this.unexpected();
    return expr;
  }

  private choice(): Expr {
    const test = this.binary(0);
    if (!this.accept("?")) return test;
    const yes = this.choice();
    this.expect(":");
    return { kind: "choice", test, yes, no: this.choice() };
  }

  private binary(level: number): Expr {
    const operators = levels[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const op = this.tokens[this.next];
      if (op === undefined || !operators.includes(op)) return left;
      this.next++;
      left = { kind: "binary", op, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Expr {
    for (const op of ["-", "~", "not"]) if (this.accept(op)) return { kind: "unary", op, operand: this.unary() };
    return this.postfix(this.primary());
  }

  private postfix(start: Expr): Expr {
    let expr = start;
    for (;;) {
      if (this.accept(".")) expr = { kind: "member", object: expr, name: this.take() };
      else if (this.accept("(")) expr = { kind: "call", callee: expr, args: this.list(")") };
      else if (this.accept("[")) {
        expr = { kind: "index", object: expr, index: this.choice() };
        this.expect("]");
      } else return expr;
    }
  }

  private primary(): Expr {
    const token = this.take();
    if (token === "(") {
      const expr = this.choice();
      this.expect(")");
      return expr;
    }
    if (/^\d/.test(token)) return { kind: "number", value: BigInt(token.replace(/_/g, "")) };
    if (/^["']/.test(token)) return { kind: "string", value: token.slice(1, -1) };
    if (token === "true" || token === "false") return { kind: "boolean", value: token === "true" };
    if (!/^[A-Za-z_]/.test(token)) throw this.unexpected(token);
    const path = [token];
    while (this.accept("::")) path.push(this.take());
    return path.length === 1 ? { kind: "name", name: token } : { kind: "enum", path };
  }

  private list(close: string): Expr[] {
    const items: Expr[] = [];
    if (this.accept(close)) return items;
    do items.push(this.choice());
    while (this.accept(","));
    this.expect(close);
    return items;
  }

  private accept(token: string): boolean {
    if (this.tokens[this.next] !== token) return false;
    this.next++;
    return true;
  }

  private take(): string {
    const token = this.tokens[this.next++];
    if (token === undefined) throw this.unexpected();
    return token;
  }

  private expect(token: string): void {
    if (!this.accept(token)) throw this.unexpected();
  }

  private unexpected(token: string | undefined = this.tokens[this.next]): Error {
    return new Error(`unexpected ${token === undefined ? "end" : `"${token}"`} in expression "${this.text}"`);
  }
}
