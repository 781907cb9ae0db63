package org.conducteur.export.office.workbook;

/** The words of the cells of one column of a day, as the formulas find them. */
final class GridText {
  private final GridDay day;
  private final GridColumn column;
  private final GridDay.Span range;

  GridText(GridDay day, GridColumn column, GridDay.Span range) {
    this.day = day;
    this.column = column;
    this.range = range;
  }

  /** The words in a row, whose sums are given. */
  String at(int row, double[] sums) {
    double sum = sums[row];
    int step = day.axis().first() + row;
    if (sum == 0) {
      return "";
    }
    int position = (int) (sum % GridSpot.LOOK);
    if (count(sum) == 1) {
      GridSpot spot = day.spot(range, position);
      int line = step - spot.from().orElseThrow();
      return line < 4 ? spot.lines().shown().get(line) : "";
    }
    int last = day.lastIn(column, range, step);
    if (sum != above(sums, row, 1)) {
      String more = isConflict(sum) ? "" : " (+" + (count(sum) - 1) + ")";
      return title(last) + more;
    }
    boolean second = sum != above(sums, row, 2);
    String other = count(sum) == 2 ? title(position - last) : Integer.toString(count(sum) - 1);
    return second ? "+ " + other : "";
  }

  private String title(int position) {
    return day.spot(range, position).lines().first();
  }

  private static double above(double[] sums, int row, int up) {
    return row < up ? 0 : sums[row - up];
  }

  private static int count(double sum) {
    return (int) (sum / GridSpot.SHORT) + (int) (sum % GridSpot.SHORT / GridSpot.SESSION);
  }

  private static boolean isConflict(double sum) {
    return sum % GridSpot.SHORT >= 2 * GridSpot.SESSION;
  }
}
