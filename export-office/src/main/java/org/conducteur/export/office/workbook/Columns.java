package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Collects the columns of one table; the header of {@code key} is the word {@code column.key}. */
final class Columns<R> {
  private final Words words;
  private final ImmutableList.Builder<ColumnSpec<R>> columns = ImmutableList.builder();

  Columns(Words words) {
    this.words = words;
  }

  Columns<R> add(String key, Format format, int least, int most, Function<R, Value> value) {
    return add(key, format, least, most, value, UnaryOperator.identity());
  }

  Columns<R> add(
      String key,
      Format format,
      int least,
      int most,
      Function<R, Value> value,
      UnaryOperator<ColumnSpec<R>> more) {
    return titled(key, words.text("column." + key), format, least, most, value, more);
  }

  /** Columns that several sheets have. */
  Columns<R> with(Consumer<Columns<R>> shared) {
    shared.accept(this);
    return this;
  }

  /** A column whose header is no word of the bundle. */
  Columns<R> titled(
      String key,
      String header,
      Format format,
      int least,
      int most,
      Function<R, Value> value,
      UnaryOperator<ColumnSpec<R>> more) {
    ColumnSpec.Traits traits =
        new ColumnSpec.Traits(
            new ColumnSpec.Width(least, most),
            Optional.empty(),
            Optional.empty(),
            ImmutableSet.of());
    columns.add(
        more.apply(
            new ColumnSpec<>(
                key, header, format, traits, value, Optional.empty(), Optional.empty())));
    return this;
  }

  /** The column by which a row knows what it stands for; it comes last and nobody sees it. */
  ImmutableList<ColumnSpec<R>> identifiedBy(Function<R, String> id) {
    add(
        "id",
        Format.TEXT,
        10,
        10,
        row -> Value.text(id.apply(row)),
        column -> column.marked(ColumnSpec.Mark.HIDDEN));
    return columns.build();
  }
}
