/** Names of the specs (snake_case) in the forms that TypeScript and the file system want. */

/** `blk_prop` -> `blkProp` */
export function camel(id: string): string {
  return id.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `blk_prop` -> `BlkProp` */
export function pascal(id: string): string {
  const name = camel(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `blk_prop` -> `BLK_PROP` */
export function upper(id: string): string {
  return id.toUpperCase();
}

/** `blk_prop` -> `blk-prop` */
export function kebab(id: string): string {
  return id.replace(/_/g, "-");
}

/** Class of the view over a structure. */
export function viewName(id: string): string {
  return `${pascal(id)}View`;
}

/** The same with setters. */
export function editorName(id: string): string {
  return `${pascal(id)}Editor`;
}

/** Sort by code unit: the same order on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
