package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.country.Comparison;
import org.conducteur.country.Passage;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Session;

/** Passages taken over from elsewhere. */
final class PassageRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("ai-passage-public", PassageRules::aiPublic).noticedBy(PUBLIC),
          Rule.hint("ai-passage-without-date", PassageRules::aiWithoutDate).noticedBy(PUBLIC),
          Rule.warning("passage-without-source", PassageRules::withoutSource).noticedBy(PUBLIC));

  private interface Each {
    void accept(Session session, Passage passage, Pointer place);
  }

  private PassageRules() {}

  private static void passages(Examined examined, Each each) {
    for (Session session : examined.sessions()) {
      ImmutableList<Passage> passages =
          session.comparison().map(Comparison::passages).orElse(ImmutableList.of());
      for (int i = 0; i < passages.size(); i++) {
        each.accept(session, passages.get(i), Examined.at(session, "comparison", "passages", i));
      }
    }
  }

  private static boolean isAi(Passage passage) {
    return passage.provenance().kind() == ProvenanceKind.AI_TOOL;
  }

  private static String title(Passage passage) {
    return Quoted.of(passage.title().orElseGet(() -> passage.text().plain()));
  }

  private static void aiPublic(Examined examined, Report report) {
    passages(
        examined,
        (session, passage, place) -> {
          if (isAi(passage) && isPublic(session, passage, examined)) {
            report.add(
                place,
                ImmutableMap.of(
                    "passage",
                    title(passage),
                    "tool",
                    passage.provenance().source(),
                    "session",
                    Examined.name(session)),
                Optional.of(new Fix(Pointer.of("audiences", place), "internal")));
          }
        });
  }

  private static void aiWithoutDate(Examined examined, Report report) {
    passages(
        examined,
        (session, passage, place) -> {
          if (isAi(passage) && passage.provenance().date().isEmpty()) {
            report.add(
                place.then("provenance", "date"),
                ImmutableMap.of("passage", title(passage), "tool", passage.provenance().source()));
          }
        });
  }

  private static void withoutSource(Examined examined, Report report) {
    passages(
        examined,
        (session, passage, place) -> {
          if (passage.provenance().source().isBlank()) {
            report.add(
                place.then("provenance", "source"), ImmutableMap.of("passage", title(passage)));
          }
        });
  }

  /** What the public may see is decided in one place for all documents. */
  private static boolean isPublic(Session session, Passage passage, Examined examined) {
    return examined.publicSessions().get(session.id()).stream()
        .flatMap(shown -> shown.comparison().stream())
        .anyMatch(comparison -> comparison.passages().contains(passage));
  }
}
