import '../../src/explorer/theme/base.css';

import { createRoot } from 'react-dom/client';

import { startI18n } from '../../src/explorer/i18n/start-i18n.js';
import { kinds } from '../../src/explorer/theme/kinds.js';
import { GraphCanvas } from '../../src/explorer/views/graph/graph-canvas.js';

// A graph of a made-up city fills the window: ?nodes=500&relations=1500.
const parameters = new URLSearchParams(location.search);
const nodeCount = Number(parameters.get('nodes') ?? 500);
const relationCount = Number(parameters.get('relations') ?? 1500);

await startI18n();
const { nodes, relations } = madeUpGraph();
const root = document.getElementById('page');
root.style.height = '100vh';
createRoot(root).render(
  <GraphCanvas label="" nodes={nodes} relations={relations} />,
);

/** A few are linked to many, most to few, and some pairs by several relations. */
function madeUpGraph() {
  const random = randomNumbers(7);
  const nodes = Array.from({ length: nodeCount }, (_, index) => ({
    id: `node-${index}`,
    kind: kinds[index % kinds.length],
    name: `${'天元泰山石峰荷塘芦淞'.slice(index % 6, (index % 6) + 4)}第${index}号名称`,
  }));
  const relations = Array.from({ length: relationCount }, (_, index) => {
    const object =
      index < nodeCount - 1 ? index + 1 : Math.floor(random() * nodeCount);
    const subject = Math.floor(random() ** 2 * Math.max(object, 1));
    return {
      id: `relation-${index}`,
      type: index % 5 === 0 ? 'PART_OF' : 'ACTED_IN',
      subject: { id: nodes[subject].id },
      object: { id: nodes[object === subject ? object + 1 : object].id },
    };
  });
  return { nodes, relations };
}

function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
