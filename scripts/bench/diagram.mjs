/** A grid of boxes, five arrows for every four of them: the same content for both pages that are compared. */
export function createDiagram(count) {
  const types = ['service', 'worker', 'queue', 'database', 'cache', 'client'];
  const columns = Math.ceil(Math.sqrt(count));
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    type: types[index % types.length],
    label: `Box ${index}`,
    x: (index % columns) * 220,
    y: Math.floor(index / columns) * 130,
  }));
  const edges = [];
  for (let index = 1; index < count; index++) edges.push({ source: `n${index - 1}`, target: `n${index}` });
  for (let index = 0; index + columns < count && edges.length < count * 1.25; index += 3)
    edges.push({ source: `n${index}`, target: `n${index + columns}` });
  return { nodes, edges };
}
