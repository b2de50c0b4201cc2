import { describe, expect, it } from 'vitest';

import {
  type Label,
  labelExtent,
  labelText,
  uncrowdedLabels,
} from '../../src/explorer/views/graph/canvas/labels.js';
import {
  drawingSizes,
  zoomLevel,
} from '../../src/explorer/views/graph/canvas/zoom-level.js';

describe('labels of the graph', () => {
  it('keeps a short name on one line', () => {
    expect(labelText('株洲高新区')).toBe('株洲高新区');
    expect(labelText('')).toBe('');
  });

  it('breaks a long name into two even lines', () => {
    expect(labelText('精准就业服务体系上线试运行')).toBe(
      '精准就业服务体\n系上线试运行',
    );
  });

  it('cuts a name that two lines do not hold', () => {
    const text = labelText('株洲高新区天元区关于进一步优化营商环境的若干措施');
    expect(text).toBe('株洲高新区天元区关\n于进一步优化营商…');
    expect(labelExtent(text)).toEqual({ width: 9, height: 2.4 });
  });

  it('breaks neither a number nor a Latin word, nor a quote from its text', () => {
    expect(labelText('引进七个三类500强投资项目')).toBe(
      '引进七个三类\n500强投资项目',
    );
    expect(labelText('项目招引“揭榜挂帅”')).toBe('项目招引\n“揭榜挂帅”');
    expect(labelText('Tianyuan District Office')).toBe(
      'Tianyuan\nDistrict Office',
    );
  });

  it('leaves out the less important of two labels that cover each other', () => {
    const label = (id: string, x: number): Label => ({
      id,
      places: [{ side: 'below', x, top: 0 }],
      width: 40,
      height: 15,
      isNeeded: false,
    });
    expect(
      uncrowdedLabels(
        [label('first', 0), label('second', 30), label('third', 45)],
        [],
      ),
    ).toEqual(
      new Map([
        ['first', 'below'],
        ['third', 'below'],
      ]),
    );
  });

  it('leaves out a label that covers the node of another, unless it is needed', () => {
    const label: Omit<Label, 'isNeeded'> = {
      id: 'a',
      places: [{ side: 'below', x: 0, top: 0 }],
      width: 40,
      height: 15,
    };
    const nodes = [
      { id: 'a', x: 0, y: 0, size: 20 },
      { id: 'b', x: 15, y: 10, size: 20 },
    ];
    expect(uncrowdedLabels([{ ...label, isNeeded: false }], nodes).size).toBe(
      0,
    );
    expect(uncrowdedLabels([{ ...label, isNeeded: true }], nodes).size).toBe(1);
  });

  it('puts a label on another side of its node where its first place is taken', () => {
    const label: Label = {
      id: 'a',
      places: [
        { side: 'below', x: 0, top: 10 },
        { side: 'above', x: 0, top: -25 },
        { side: 'right', x: 30, top: -7 },
      ],
      width: 40,
      height: 15,
      isNeeded: false,
    };
    const below = { id: 'b', x: 0, y: 20, size: 10 };
    const above = { id: 'c', x: 0, y: -20, size: 10 };
    expect(uncrowdedLabels([label], []).get('a')).toBe('below');
    expect(uncrowdedLabels([label], [below]).get('a')).toBe('above');
    expect(uncrowdedLabels([label], [below, above]).get('a')).toBe('right');
  });
});

describe('sizes of the graph', () => {
  it('keeps letters readable at every zoom', () => {
    for (let zoom = 0.08; zoom <= 4; zoom *= 1.05) {
      const { font, smallFont } = drawingSizes(zoomLevel(zoom));
      expect(smallFont * zoom).toBeGreaterThan(9.5);
      expect(font * zoom).toBeGreaterThan(10.9);
      expect(font * zoom).toBeLessThan(15.6);
    }
  });

  it('keeps nodes large enough to tell their shapes apart', () => {
    for (let zoom = 0.08; zoom <= 4; zoom *= 1.05) {
      expect(20 * drawingSizes(zoomLevel(zoom)).node * zoom).toBeGreaterThan(8);
    }
  });
});
