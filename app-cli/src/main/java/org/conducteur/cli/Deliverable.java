package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A file to be made.
 *
 * @param product what it is
 * @param format in which format
 */
record Deliverable(String product, String format) {
  String fileName() {
    return product + "." + format;
  }

  /** The names of those in one format. */
  static String fileNames(List<Deliverable> all, String format) {
    return all.stream()
        .filter(deliverable -> deliverable.format().equals(format))
        .map(Deliverable::fileName)
        .collect(joining(", "));
  }
}
