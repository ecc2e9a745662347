let context: CanvasRenderingContext2D | null | undefined;

/** Returns the width of a text in CSS px. A canvas measures it without layout. */
export function textWidth(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
}
