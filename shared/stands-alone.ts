/** Whether the SDL of an owner links federation itself; one that does not stands on the part that all have in common (common.graphql). */
export function standsAlone(sdl: string): boolean {
  return /@link\s*\(/.test(sdl);
}
