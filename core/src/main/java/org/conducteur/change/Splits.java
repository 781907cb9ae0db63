package org.conducteur.change;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conducteur.id.PartyId;
import org.conducteur.id.SessionId;
import org.conducteur.naming.Folded;
import org.conducteur.session.Participation;

/**
 * Sessions that became several: what is new lies within the time that the session took, and has its
 * title or somebody of it. The session itself is gone, or is shorter than it was.
 */
final class Splits {
  private final ImmutableListMultimap<SessionId, Occasion> parts;
  private final ImmutableMap<SessionId, SessionId> wholes;

  private Splits(ImmutableListMultimap<SessionId, Occasion> parts) {
    this.parts = parts;
    wholes =
        parts.entries().stream()
            .filter(entry -> !parts.containsKey(entry.getValue().session().id()))
            .collect(
                toImmutableMap(
                    entry -> entry.getValue().session().id(),
                    Map.Entry::getKey,
                    (one, other) -> one));
  }

  static Splits of(Comparing comparing) {
    ImmutableList<Occasion> fresh = comparing.fresh();
    if (fresh.isEmpty()) {
      return new Splits(ImmutableListMultimap.of());
    }
    ImmutableListMultimap.Builder<SessionId, Occasion> out = ImmutableListMultimap.builder();
    Set<SessionId> taken = new HashSet<>();
    for (SessionId id : comparing.sessions()) {
      Occasion whole = comparing.before(id).orElse(null);
      Occasion rest = comparing.after(id).orElse(null);
      if (whole == null || (rest != null && !(rest.isWithin(whole) && !rest.isSameTime(whole)))) {
        continue;
      }
      List<Occasion> found =
          Stream.concat(
                  Stream.ofNullable(rest),
                  fresh.stream()
                      .filter(part -> !taken.contains(part.session().id()))
                      .filter(part -> part.isWithin(whole) && isKin(whole, part)))
              .collect(toImmutableList());
      if (found.size() > 1) {
        out.putAll(id, found);
        found.forEach(part -> taken.add(part.session().id()));
      }
    }
    return new Splits(out.build());
  }

  private static boolean isKin(Occasion whole, Occasion part) {
    String title = Folded.of(whole.session().title());
    String other = Folded.of(part.session().title());
    boolean byTitle =
        !title.isEmpty() && !other.isEmpty() && (other.contains(title) || title.contains(other));
    return byTitle || !Sets.intersection(people(whole), people(part)).isEmpty();
  }

  private static ImmutableSet<PartyId> people(Occasion occasion) {
    return occasion.session().participations().stream()
        .map(Participation::who)
        .collect(toImmutableSet());
  }

  /** What a session became, at least two; nothing if it was not split. */
  ImmutableList<Occasion> parts(SessionId whole) {
    return parts.get(whole);
  }

  /** The session that was split, for what is new as a part of it. */
  Optional<SessionId> whole(SessionId part) {
    return Optional.ofNullable(wholes.get(part));
  }
}
