package org.conducteur.export.office.scan;

import java.util.Optional;

/**
 * The place of a cell, both numbers from 0.
 *
 * @param row below {@link Limits#ROWS}
 * @param column below {@link Limits#COLUMNS}
 */
record CellPlace(int row, int column) {

  /** Reads {@code D14} or {@code $D$14}; nothing if no sheet has such a cell. */
  static Optional<CellPlace> parse(String address) {
    String plain = address.replace("$", "");
    int letters = 0;
    int column = 0;
    while (letters < plain.length() && isLetter(plain.charAt(letters))) {
      column = column * 26 + (plain.charAt(letters) & ~0x20) - 'A' + 1;
      letters++;
      if (column > Limits.COLUMNS) {
        return Optional.empty();
      }
    }
    int place = column;
    return letters == 0
        ? Optional.empty()
        : row(plain.substring(letters)).map(row -> new CellPlace(row, place - 1));
  }

  /** Reads {@code B3:D9}, or a single cell; nothing if no sheet has such a range. */
  static Optional<MergedCells> range(String ends) {
    int colon = ends.indexOf(':');
    return parse(colon < 0 ? ends : ends.substring(0, colon))
        .flatMap(
            from ->
                parse(ends.substring(colon + 1))
                    .filter(to -> to.row >= from.row && to.column >= from.column)
                    .map(to -> new MergedCells(from.row, from.column, to.row, to.column)));
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Reads the number of a row, which is from 1 in files. */
  static Optional<Integer> row(String number) {
    if (number.isEmpty() || number.length() > 7) {
      return Optional.empty();
    }
    int row = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Optional.empty();
      }
      row = row * 10 + digit;
    }
    return row < 1 || row > Limits.ROWS ? Optional.empty() : Optional.of(row - 1);
  }

  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().append(row + 1).toString();
  }
}
