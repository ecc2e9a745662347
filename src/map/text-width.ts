let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in CSS px, by a canvas: no layout is asked for. */
export function textWidth(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
}
