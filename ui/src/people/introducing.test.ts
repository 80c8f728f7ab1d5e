import { describe, expect, it } from 'vitest';
import { complete, picked, shapeOf, threeOf, type Shape } from './introducing';

describe('an introduction seen from the page of one of the three', () => {
  const shapes: Shape[] = ['by', 'to', 'through', 'other', 'two'];

  it.each(shapes)('reads back what was chosen: %s', (shape) => {
    const three = threeOf(shape, 'ada', ['grace', 'omar']);
    expect(three && complete(three)).toBe(true);
    expect(three && shapeOf(three, 'ada')).toBe(shape);
    const both = shape === 'other' || shape === 'two';
    expect(three && picked(three, 'ada')).toEqual(['grace', both ? 'omar' : null]);
  });

  it.each(shapes)('keeps nothing before everybody is chosen: %s', (shape) => {
    expect(threeOf(shape, 'ada', [null, 'omar'])).toBeUndefined();
  });

  it('takes two more where it is between two others', () => {
    expect(threeOf('other', 'ada', ['grace', null])).toBeUndefined();
    expect(threeOf('two', 'ada', ['grace', null])).toBeUndefined();
  });

  it('begins with how we met', () => {
    const start = { introducer_id: null, one_id: 'ada', other_id: null };
    expect(shapeOf(start, 'ada')).toBe('by');
    expect(complete(start)).toBe(false);
  });
});
