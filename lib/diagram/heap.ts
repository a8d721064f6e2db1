/** A binary heap of numbers by cost, two plain arrays: a search pushes and pops hundreds of thousands of times. */
export class Heap {
  private readonly costs: number[] = [];
  private readonly items: number[] = [];

  /** The lowest cost; Infinity when empty. */
  get topCost(): number {
    return this.costAt(0);
  }

  push(cost: number, item: number): void {
    const { costs, items } = this;
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentCost = costs[parent];
      const parentItem = items[parent];
      if (
        parentCost === undefined ||
        parentItem === undefined ||
        parentCost < cost ||
        (parentCost === cost && parentItem <= item)
      )
        break;
      costs[at] = parentCost;
      items[at] = parentItem;
      at = parent;
    }
    costs[at] = cost;
    items[at] = item;
  }

  /** Takes out the item of the lowest cost; of equals, the lower item, so that a search repeats. Null when empty. */
  pop(): number | null {
    const { costs, items } = this;
    const top = items[0];
    const cost = costs.pop();
    const item = items.pop();
    if (top === undefined || cost === undefined || item === undefined) return null;
    if (items.length > 0) this.sink(cost, item);
    return top;
  }

  /** Puts what was last where the top was, and down to where it belongs. */
  private sink(cost: number, item: number): void {
    const { costs, items } = this;
    let at = 0;
    for (let child = 1; child < items.length; child = 2 * at + 1) {
      const right = child + 1;
      if (right < items.length && this.isBefore(right, child)) child = right;
      const childCost = costs[child];
      const childItem = items[child];
      if (
        childCost === undefined ||
        childItem === undefined ||
        cost < childCost ||
        (cost === childCost && item <= childItem)
      )
        break;
      costs[at] = childCost;
      items[at] = childItem;
      at = child;
    }
    costs[at] = cost;
    items[at] = item;
  }

  private isBefore(a: number, b: number): boolean {
    const costA = this.costAt(a);
    const costB = this.costAt(b);
    if (costA !== costB) return costA < costB;
    const itemA = this.items[a];
    const itemB = this.items[b];
    return itemA !== undefined && itemB !== undefined && itemA < itemB;
  }

  private costAt(index: number): number {
    return this.costs[index] ?? Infinity;
  }
}
