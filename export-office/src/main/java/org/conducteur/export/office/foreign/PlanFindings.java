package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.id.Pointer;
import org.conducteur.plan.Words;

/** Collects what is wrong with a plan. */
final class PlanFindings {
  /** More would only tell that it is the wrong file. */
  private static final int MOST = 10_000;

  private static final int LONGEST = 60;

  private final List<Finding> found = new ArrayList<>();

  void add(Finding finding) {
    if (found.size() < MOST) {
      found.add(finding);
    }
  }

  /** No sheet has a row of headers that any rule knows. */
  void noHeaders(InSheet start, Iterable<String> sheets) {
    add(
        Finding.of(
                FileTrouble.PLAN_WITHOUT_HEADERS,
                Pointer.ROOT,
                ImmutableMap.of(
                    "sheets",
                    quoted(String.join(", ", sheets)),
                    "rows",
                    Integer.toString(HeaderRows.ROWS)))
            .withSource(start));
  }

  /** More sessions than an event can have. */
  void tooMany(InSheet start, int limit) {
    add(
        Finding.of(
                FileTrouble.PLAN_TOO_LONG,
                Pointer.ROOT,
                ImmutableMap.of("limit", Integer.toString(limit)))
            .withSource(start));
  }

  /** A sheet beside the plan that is not read. */
  void passedSheet(InSheet start) {
    add(
        Finding.of(
                FileTrouble.PLAN_SHEET_PASSED,
                Pointer.ROOT,
                ImmutableMap.of("sheet", quoted(start.sheet())))
            .withSource(start));
  }

  /** A row that names no session. */
  void passedRow(InSheet cell, String text) {
    add(
        Finding.of(
                FileTrouble.PLAN_ROW_PASSED, Pointer.ROOT, ImmutableMap.of("value", quoted(text)))
            .withSource(cell));
  }

  /** A length that is not the time from start to end. */
  void lengthDiffers(Pointer slot, InSheet cell, String length, String times) {
    add(
        Finding.of(
                FileTrouble.PLAN_LENGTH_DIFFERS,
                slot,
                ImmutableMap.of("value", quoted(length), "slot", times))
            .withSource(cell));
  }

  private static String quoted(String text) {
    String line = Words.line(text).replaceAll("[\\p{Cc}\\p{Cf}]", "");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  ImmutableList<Finding> all() {
    return ImmutableList.copyOf(found);
  }
}
