package org.conducteur.export.office.foreign;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.id.Pointer;
import org.conducteur.plan.Meaning;

/**
 * How a column was understood, so that people can see whether it was meant like that.
 *
 * @param place the cell of its header
 * @param header what the header says; empty if the column has none
 * @param meaning what the column says; nothing if no rule knows the header
 * @param examples the first few different contents
 */
public record ColumnReading(
    InSheet place, String header, Optional<Meaning> meaning, ImmutableList<String> examples) {

  /** Refuses null. {@inheritDoc} */
  public ColumnReading {
    requireNonNull(place, "place");
    requireNonNull(header, "header");
    requireNonNull(meaning, "meaning");
    requireNonNull(examples, "examples");
  }

  /**
   * The same as a finding, which has the words for people.
   *
   * @return a hint
   */
  public Finding finding() {
    String shown = header.isEmpty() ? place.cell() : header;
    ImmutableMap.Builder<String, String> evidence = ImmutableMap.builder();
    evidence.put("header", shown);
    meaning.ifPresent(known -> evidence.put("meaning", known.key()));
    evidence.put("examples", String.join(" | ", examples));
    FileTrouble kind =
        meaning.isPresent() ? FileTrouble.PLAN_COLUMN : FileTrouble.PLAN_COLUMN_UNKNOWN;
    return Finding.of(kind, Pointer.ROOT, evidence.buildOrThrow()).withSource(place);
  }
}
