package org.conducteur.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The words of a cell on one line. */
final class CellWords {
  private CellWords() {}

  static String plain(List<? extends SourceBlock> cell) {
    return cell.stream()
        .map(SourceBlock::plain)
        .collect(joining("\n"))
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }
}
