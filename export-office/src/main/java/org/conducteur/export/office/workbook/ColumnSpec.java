package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.conducteur.id.Pointer;

/**
 * One column of a table: a key that never changes, its header in the reader's language, how a row
 * fills it, and what becomes of a cell that somebody changed.
 *
 * @param store where its values stand in the event; nothing for a column that only shows what
 *     follows from others
 * @param spare the formula that a row has into which somebody has yet to type
 */
record ColumnSpec<R>(
    String key,
    String header,
    Format format,
    Traits traits,
    Function<R, Value> value,
    Optional<Store<R>> store,
    Optional<String> spare) {

  ColumnSpec {
    requireNonNull(key, "key");
    requireNonNull(header, "header");
    requireNonNull(format, "format");
    requireNonNull(traits, "traits");
    requireNonNull(value, "value");
    requireNonNull(store, "store");
    requireNonNull(spare, "spare");
  }

  /**
   * Where a column's values stand in the event.
   *
   * @param place leads from where a row's datum stands to that of the column
   * @param edit takes a changed cell over
   */
  record Store<R>(BiFunction<Pointer, R, Pointer> place, Edit<R> edit) {
    Store {
      requireNonNull(place, "place");
      requireNonNull(edit, "edit");
    }
  }

  /** What a column may be besides. */
  enum Mark {
    /** It carries the emphasis of its row. */
    LEADING,
    /** It takes nothing but its choices. */
    STRICT,
    /** Nobody sees it. */
    HIDDEN
  }

  /**
   * What a column is besides its values.
   *
   * @param width the least and the most characters it is wide
   * @param choices the name of the range whose values it offers
   * @param publishes the name that its own values have as a range
   * @param marks anything else
   */
  record Traits(
      Width width, Optional<String> choices, Optional<String> publishes, ImmutableSet<Mark> marks) {
    Traits {
      requireNonNull(width, "width");
      requireNonNull(choices, "choices");
      requireNonNull(publishes, "publishes");
      requireNonNull(marks, "marks");
    }
  }

  /** The least and the most characters a column is wide. */
  record Width(int least, int most) {}

  /** Offers the values of a named range, and takes others too. */
  ColumnSpec<R> offering(String range) {
    return with(new Traits(traits.width, Optional.of(range), traits.publishes, traits.marks));
  }

  /** Takes the values of a named range only. */
  ColumnSpec<R> onlyOf(String range) {
    return offering(range).marked(Mark.STRICT);
  }

  /** Gives its own values a name, for other columns to offer. */
  ColumnSpec<R> publishing(String range) {
    return with(new Traits(traits.width, traits.choices, Optional.of(range), traits.marks));
  }

  ColumnSpec<R> marked(Mark mark) {
    ImmutableSet<Mark> marks = ImmutableSet.<Mark>builder().addAll(traits.marks).add(mark).build();
    return with(new Traits(traits.width, traits.choices, traits.publishes, marks));
  }

  ColumnSpec<R> leading() {
    return marked(Mark.LEADING);
  }

  /** Takes changed cells over; the path leads from the row's datum to the column's. */
  ColumnSpec<R> storing(String path, Edit<R> edit) {
    ImmutableList<String> steps =
        path.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(path.split("/", -1));
    return storing((place, row) -> place.then(steps.toArray()), edit);
  }

  /** Takes changed cells over, wherever what they say stands. */
  ColumnSpec<R> storing(BiFunction<Pointer, R, Pointer> place, Edit<R> edit) {
    return new ColumnSpec<>(
        key, header, format, traits, value, Optional.of(new Store<>(place, edit)), spare);
  }

  /** Puts what a changed cell is read as where the path leads from the row's datum. */
  ColumnSpec<R> holding(String path, Function<Entry, ?> read) {
    return storing(path, (row, cell) -> cell.set(path, read.apply(cell)));
  }

  /** The same for what cannot be nothing: an emptied cell changes it not. */
  ColumnSpec<R> requiring(String path, Function<Entry, ?> read) {
    return storing(
        path,
        (row, cell) -> {
          if (!cell.isBlank()) {
            cell.set(path, read.apply(cell));
          }
        });
  }

  /** Calculates in rows into which somebody has yet to type, too. */
  ColumnSpec<R> sparing(String formula) {
    return new ColumnSpec<>(key, header, format, traits, value, store, Optional.of(formula));
  }

  boolean is(Mark mark) {
    return traits.marks.contains(mark);
  }

  private ColumnSpec<R> with(Traits other) {
    return new ColumnSpec<>(key, header, format, other, value, store, spare);
  }
}
