package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.conducteur.change.Following;
import org.conducteur.check.Checker;
import org.conducteur.check.Finding;
import org.conducteur.check.Silenced;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.event.Silence;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.pack.Shown;
import org.conducteur.export.office.scan.Content;
import org.conducteur.id.Pointer;

/**
 * Reasons that somebody gives for findings, changes and takes back. What was found is not
 * remembered: a row says itself which rule and place it is about, and all rows about the same are
 * read together.
 */
final class FindingEdits implements RowEdits<FindingRow> {
  static final String REASON = "reason";

  /** A reason for a finding that had none, and its cell. */
  private record Given(Silence silence, Entry cell) {}

  private final Unchanged unchanged;
  private final Map<String, Silence> byId = new HashMap<>();

  /** The silences that the event had; what rows are about besides would be new. */
  private final Set<Silence> known = Sets.newIdentityHashSet();

  FindingEdits(EventView view) {
    unchanged = new Unchanged(view.words());
    for (Silence silence : view.event().silences()) {
      byId.putIfAbsent(unchanged.normal(FindingRow.id(silence)), silence);
    }
    known.addAll(byId.values());
  }

  @Override
  public FindingRow add(NewRow<FindingRow> row) {
    String id = unchanged.normal(row.cell("id").shown());
    Optional<Silence> silence = Optional.ofNullable(byId.get(id)).or(() -> FindingRow.parse(id));
    return new FindingRow(Optional.empty(), silence);
  }

  @Override
  public void change(FindingRow row, EventDraft draft, UnaryOperator<Record> change) {
    throw new IllegalStateException("reasons are read from all rows together");
  }

  @Override
  public void remove(FindingRow row, EventDraft draft) {
    // The list is made anew at each export: who shortens it takes back no reason.
  }

  @Override
  public void settle(ImmutableList<ReadRow<FindingRow>> rows, Intake intake) {
    ListMultimap<Silence, ReadRow<FindingRow>> bySilence =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (ReadRow<FindingRow> row : rows) {
      row.datum()
          .silence()
          .ifPresentOrElse(
              silence -> bySilence.put(silence, row), () -> refuse(row.cell(REASON), intake));
    }
    List<Given> given = new ArrayList<>();
    for (Silence silence : bySilence.keySet()) {
      read(silence, bySilence.get(silence), intake).ifPresent(given::add);
    }
    given = given.isEmpty() ? given : silence(given, intake);
    stand(bySilence, given, intake);
  }

  /** A reason in a row that is about nothing, unless it is there since its row lost its id. */
  private void refuse(Entry cell, Intake intake) {
    intake.attempt(
        () -> {
          if (!cell.isBlank() && known.stream().noneMatch(one -> isReason(one, cell.text()))) {
            throw cell.notHere();
          }
        });
  }

  private boolean isReason(Silence silence, String text) {
    return silence
        .reason()
        .map(unchanged::normal)
        .filter(unchanged.normal(text)::equals)
        .isPresent();
  }

  /** Takes over what the rows about one silence say; gives back what makes a new one. */
  private Optional<Given> read(Silence silence, List<ReadRow<FindingRow>> rows, Intake intake) {
    Optional<Value> written = Optional.of(Value.text(silence.reason()));
    ListMultimap<String, Entry> typed = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (ReadRow<FindingRow> row : rows) {
      Entry cell = row.cell(REASON);
      if (row.touched().test(REASON) || isUncomputed(cell)) {
        intake.take(cell, written, () -> typed.put(cell.text(), cell));
      }
    }
    int emptied = typed.removeAll("").size();
    if (typed.keySet().size() > 1) {
      typed.asMap().values().stream()
          .skip(1)
          .forEach(cells -> intake.report(another(cells.iterator().next(), typed)));
    } else if (typed.isEmpty() && emptied == rows.size() && known.contains(silence)) {
      intake.draft().silences().remove(silence);
    } else if (!typed.isEmpty()) {
      Entry cell = typed.values().iterator().next();
      return take(silence, cell, intake.draft());
    }
    return Optional.empty();
  }

  private static boolean isUncomputed(Entry cell) {
    return cell.formula().isPresent() && cell.content() instanceof Content.Blank;
  }

  private Optional<Given> take(Silence silence, Entry cell, EventDraft draft) {
    Optional<String> reason = Optional.of(cell.text());
    if (known.contains(silence)) {
      draft.silences().change(silence, old -> new Silence(old.rule(), old.place(), reason));
      return Optional.empty();
    }
    return Optional.of(new Given(new Silence(silence.rule(), silence.place(), reason), cell));
  }

  /**
   * Adds what silences something in the event as the workbook has it. What does not would hide the
   * next fault in its place.
   */
  private static List<Given> silence(List<Given> given, Intake intake) {
    EventDraft draft = intake.draft();
    Following following = Following.between(intake.base().event(), draft.event());
    List<Given> added = new ArrayList<>();
    for (Given one : given) {
      Optional<Pointer> now = following.find(one.silence().place());
      if (now.isPresent()) {
        Silence there = new Silence(one.silence().rule(), now.get(), one.silence().reason());
        added.add(new Given(draft.silences().add(there), one.cell()));
      } else {
        intake.report(idle(one));
      }
    }
    Set<Silence> used =
        Checker.standard().review(draft.event()).silenced().stream()
            .map(Silenced::silence)
            .collect(Collectors.toSet());
    List<Given> left = new ArrayList<>();
    for (Given one : added) {
      if (used.contains(one.silence())) {
        left.add(one);
      } else {
        draft.silences().remove(one.silence());
        intake.report(idle(one));
      }
    }
    return left;
  }

  /** Remembers in which cells the reasons of the silences stand that the event has now. */
  private void stand(
      ListMultimap<Silence, ReadRow<FindingRow>> rows, List<Given> given, Intake intake) {
    Shelf<Silence> shelf = intake.draft().silences();
    IdentityHashMap<Silence, Pointer> places = new IdentityHashMap<>();
    for (Silence one : shelf.list()) {
      places.put(one, Pointer.of("silences", places.size()));
    }
    for (Silence one : rows.keySet()) {
      if (known.contains(one) && places.containsKey(shelf.get(one))) {
        InSheet cell = rows.get(one).get(0).cell(REASON).place();
        intake.stands(places.get(shelf.get(one)), cell);
      }
    }
    given.forEach(one -> intake.stands(places.get(one.silence()), one.cell().place()));
  }

  private static Finding idle(Given one) {
    return Finding.of(
            FileTrouble.CELL_REASON_IDLE,
            one.cell().pointer(),
            ImmutableMap.of("rule", one.silence().rule(), "reason", Shown.text(one.cell().text())))
        .withSource(one.cell().place());
  }

  private static Finding another(Entry cell, ListMultimap<String, Entry> typed) {
    return Finding.of(
            FileTrouble.CELL_REASON_TWICE,
            cell.pointer(),
            ImmutableMap.of(
                "one",
                Shown.text(typed.keySet().iterator().next()),
                "other",
                Shown.text(cell.text())))
        .withSource(cell.place());
  }
}
