package org.conducteur.check;

import com.google.common.graph.Graph;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds cycles of a directed graph, none of which share a node. */
final class Cycles {
  private Cycles() {}

  static <N> List<List<N>> of(Graph<N> graph) {
    MutableGraph<N> rest = Graphs.copyOf(graph);
    peel(rest, new ArrayDeque<>(graph.nodes()));
    List<List<N>> cycles = new ArrayList<>();
    while (!rest.nodes().isEmpty()) {
      List<N> cycle = cycleFrom(rest.nodes().iterator().next(), rest);
      cycles.add(cycle);
      Deque<N> neighbours = new ArrayDeque<>();
      for (N node : cycle) {
        neighbours.addAll(rest.adjacentNodes(node));
      }
      cycle.forEach(rest::removeNode);
      peel(rest, neighbours);
    }
    return cycles;
  }

  /** Takes away, as long as there are any, nodes that nothing leads to or that lead nowhere. */
  private static <N> void peel(MutableGraph<N> rest, Deque<N> suspects) {
    while (!suspects.isEmpty()) {
      N node = suspects.remove();
      if (rest.nodes().contains(node) && (rest.inDegree(node) == 0 || rest.outDegree(node) == 0)) {
        suspects.addAll(rest.adjacentNodes(node));
        rest.removeNode(node);
      }
    }
  }

  private static <N> List<N> cycleFrom(N start, Graph<N> graph) {
    Set<N> path = new LinkedHashSet<>();
    N node = start;
    while (path.add(node)) {
      node = graph.successors(node).iterator().next();
    }
    List<N> cycle = new ArrayList<>(path);
    return cycle.subList(cycle.indexOf(node), cycle.size());
  }
}
