/**
 * Strongly connected groups of a graph (Tarjan 1972, without recursion, so that a long chain cannot exhaust
 * the stack). O(V + E). Groups come out sinks first.
 */
export function components<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): Node[][] {
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const stack: Node[] = [];
  const onStack = new Set<Node>();
  const groups: Node[][] = [];
  const frames: { node: Node; arrows: readonly Node[]; at: number }[] = [];

  const enter = (node: Node) => {
    order.set(node, order.size);
    low.set(node, order.get(node)!);
    stack.push(node);
    onStack.add(node);
    frames.push({ node, arrows: next(node), at: 0 });
  };

  for (const root of nodes) {
    if (order.has(root)) continue;
    enter(root);
    while (frames.length > 0) {
      const frame = frames.at(-1)!;
      const to = frame.arrows[frame.at++];
      if (to !== undefined) {
        if (!order.has(to)) enter(to);
        else if (onStack.has(to)) low.set(frame.node, Math.min(low.get(frame.node)!, order.get(to)!));
        continue;
      }
      frames.pop();
      const parent = frames.at(-1);
      if (parent) low.set(parent.node, Math.min(low.get(parent.node)!, low.get(frame.node)!));
      if (low.get(frame.node) !== order.get(frame.node)) continue;
      const group: Node[] = [];
      for (let node = stack.pop()!; ; node = stack.pop()!) {
        onStack.delete(node);
        group.push(node);
        if (node === frame.node) break;
      }
      groups.push(group.reverse());
    }
  }
  return groups;
}

/** Groups that hold a cycle: more than one node, or a node that leads to itself. */
export function cycles<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): Node[][] {
  return components(nodes, next).filter((group) => group.length > 1 || next(group[0]!).includes(group[0]!));
}
