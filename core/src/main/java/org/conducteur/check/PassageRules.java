package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.country.Passage;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;

/** Passages taken over from elsewhere. */
final class PassageRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(Rule.warning("ai-passage-public", PassageRules::aiPublic));

  private PassageRules() {}

  private static void aiPublic(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      ImmutableList<Passage> passages =
          session.comparison().map(comparison -> comparison.passages()).orElse(ImmutableList.of());
      for (int i = 0; i < passages.size(); i++) {
        Passage passage = passages.get(i);
        Pointer place = Examined.at(session, "comparison", "passages", i);
        if (passage.provenance().kind() == ProvenanceKind.AI_TOOL
            && isPublic(session, passage, examined)) {
          report.add(
              place,
              ImmutableMap.of(
                  "passage",
                  Quoted.of(passage.title().orElseGet(() -> passage.text().plain())),
                  "tool",
                  passage.provenance().source(),
                  "session",
                  Examined.name(session)),
              Optional.of(new Fix(Pointer.of("audiences", place), "internal")));
        }
      }
    }
  }

  /** What the public may see is decided in one place for all documents. */
  private static boolean isPublic(Session session, Passage passage, Examined examined) {
    return examined.publicSessions().get(session.id()).stream()
        .flatMap(shown -> shown.comparison().stream())
        .anyMatch(comparison -> comparison.passages().contains(passage));
  }
}
