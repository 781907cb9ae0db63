package org.conducteur.export.office.scan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.pack.Shown;
import org.conducteur.id.Pointer;

/**
 * What can be wrong with a cell, whoever made the workbook. All are errors: what the cell says is
 * not in the event. Kinds are words of the vocabulary {@code kind} of the sentences, such as {@code
 * room} or {@code party}.
 */
public final class CellFindings {
  private static final int MOST_NAMES = 8;

  private CellFindings() {}

  /**
   * A time was expected.
   *
   * @param place the datum
   * @param cell the cell
   * @param text what it says
   * @return the finding
   */
  public static Finding notATime(Pointer place, InSheet cell, String text) {
    return of(FileTrouble.CELL_TIME, place, cell, "value", Shown.text(text));
  }

  /**
   * Start and end were expected.
   *
   * @param place the datum
   * @param cell the cell
   * @param text what it says
   * @return the finding
   */
  public static Finding notASlot(Pointer place, InSheet cell, String text) {
    return of(FileTrouble.CELL_SLOT, place, cell, "value", Shown.text(text));
  }

  /**
   * A length of time was expected.
   *
   * @param place the datum
   * @param cell the cell
   * @param text what it says
   * @return the finding
   */
  public static Finding notALength(Pointer place, InSheet cell, String text) {
    return of(FileTrouble.CELL_LENGTH, place, cell, "value", Shown.text(text));
  }

  /**
   * A date was expected.
   *
   * @param place the datum
   * @param cell the cell
   * @param text what it says
   * @return the finding
   */
  public static Finding notADate(Pointer place, InSheet cell, String text) {
    return of(FileTrouble.CELL_DATE, place, cell, "value", Shown.text(text));
  }

  /**
   * A number was expected.
   *
   * @param place the datum
   * @param cell the cell
   * @param text what it says
   * @return the finding
   */
  public static Finding notANumber(Pointer place, InSheet cell, String text) {
    return of(FileTrouble.CELL_NUMBER, place, cell, "value", Shown.text(text));
  }

  /**
   * A figure was expected, or a range of figures.
   *
   * @param place the datum
   * @param cell the cell
   * @param text what it says
   * @return the finding
   */
  public static Finding notAFigure(Pointer place, InSheet cell, String text) {
    return of(FileTrouble.CELL_FIGURE, place, cell, "value", Shown.text(text));
  }

  /**
   * One of some words was expected.
   *
   * @param place the datum
   * @param cell the cell
   * @param text what it says
   * @param allowed the words, as people write them
   * @return the finding
   */
  public static Finding notAChoice(Pointer place, InSheet cell, String text, List<String> allowed) {
    return of(
        FileTrouble.CELL_CHOICE,
        place,
        cell,
        "value",
        Shown.text(text),
        "allowed",
        String.join(", ", allowed));
  }

  /**
   * A name that nothing has.
   *
   * @param place the datum
   * @param cell the cell
   * @param name the name
   * @param kind what it should name
   * @param nearest the name that was probably meant
   * @return the finding
   */
  public static Finding unknownName(
      Pointer place, InSheet cell, String name, String kind, Optional<String> nearest) {
    String shown = Shown.text(name);
    return nearest
        .map(
            meant ->
                of(
                    FileTrouble.CELL_NAME_MISSPELT,
                    place,
                    cell,
                    "value",
                    shown,
                    "kind",
                    kind,
                    "suggestion",
                    Shown.text(meant)))
        .orElseGet(
            () -> of(FileTrouble.CELL_NAME_UNKNOWN, place, cell, "value", shown, "kind", kind));
  }

  /**
   * A name that several things have.
   *
   * @param place the datum
   * @param cell the cell
   * @param name the name
   * @param kind what it should name
   * @param candidates their ids or full names; the first few are told
   * @return the finding
   */
  public static Finding severalNames(
      Pointer place, InSheet cell, String name, String kind, List<String> candidates) {
    String told =
        String.join(", ", candidates.stream().limit(MOST_NAMES).map(Shown::text).toList());
    return of(
        FileTrouble.CELL_NAME_SEVERAL,
        place,
        cell,
        "value",
        Shown.text(name),
        "kind",
        kind,
        "candidates",
        candidates.size() > MOST_NAMES ? told + ", …" : told);
  }

  /**
   * A formula that ended in an error.
   *
   * @param place the datum
   * @param cell the cell
   * @param code such as {@code #REF!}
   * @return the finding
   */
  public static Finding faultInCell(Pointer place, InSheet cell, String code) {
    return of(FileTrouble.CELL_FAULT, place, cell, "value", Shown.text(code));
  }

  /**
   * A formula that no program has computed since it was written.
   *
   * @param place the datum
   * @param cell the cell
   * @return the finding
   */
  public static Finding notComputed(Pointer place, InSheet cell) {
    return of(FileTrouble.CELL_NOT_COMPUTED, place, cell);
  }

  /**
   * Something in a row that has no such thing.
   *
   * @param place the datum
   * @param cell the cell
   * @param text what it says
   * @return the finding
   */
  public static Finding notHere(Pointer place, InSheet cell, String text) {
    return of(FileTrouble.CELL_NOT_HERE, place, cell, "value", Shown.text(text));
  }

  /** A finding with evidence: names and values in turn. */
  private static Finding of(FileTrouble trouble, Pointer place, InSheet cell, String... evidence) {
    ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
    for (int i = 0; i + 1 < evidence.length; i += 2) {
      named.put(evidence[i], evidence[i + 1]);
    }
    return Finding.of(trouble, place, named.buildOrThrow()).withSource(cell);
  }
}
