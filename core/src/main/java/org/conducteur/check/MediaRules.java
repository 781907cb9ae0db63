package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.MediaId;
import org.conducteur.id.Pointer;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.MediaState;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/** What is projected, played or handed out. Deadlines are with the other deadlines. */
final class MediaRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("media-without-supplier", MediaRules::withoutSupplier).noticedBy(CREW),
          Rule.hint("media-not-in-running-order", MediaRules::notInRunningOrder).noticedBy(CREW),
          Rule.warning("media-longer-than-item", MediaRules::longerThanItem).noticedBy(CREW),
          Rule.warning("media-instead-of-itself", MediaRules::insteadOfItself).noticedBy(CREW));

  private MediaRules() {}

  private static ImmutableMap<String, String> evidence(Media media, Session session) {
    return ImmutableMap.of("media", media.title(), "session", Examined.name(session));
  }

  /** What is here already or may never come needs nobody to ask; titles are made by the crew. */
  private static void withoutSupplier(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      for (Media media : session.media()) {
        boolean expected =
            media.state().orElse(MediaState.EXPECTED) == MediaState.EXPECTED
                && media.kind() != MediaKind.TITLES
                && !media.perhaps();
        if (expected && media.supplier().isEmpty()) {
          report.add(
              Examined.at(session, "media", media.id(), "supplier"), evidence(media, session));
        }
      }
    }
  }

  /** Only where the running order says of other media when they are played. */
  private static void notInRunningOrder(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Set<MediaId> played = new HashSet<>();
      session.runningOrder().forEach(item -> played.addAll(item.media()));
      for (Media media : session.media()) {
        if (!played.isEmpty()
            && isPlayed(media)
            && !media.perhaps()
            && !played.contains(media.id())) {
          report.add(Examined.at(session, "media", media.id()), evidence(media, session));
        }
      }
    }
  }

  private static void longerThanItem(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Map<MediaId, Media> media = new HashMap<>();
      session.media().forEach(one -> media.putIfAbsent(one.id(), one));
      for (int i = 0; i < session.runningOrder().size(); i++) {
        RunningItem item = session.runningOrder().get(i);
        for (MediaId id : item.media()) {
          Media one = media.get(id);
          boolean tooLong =
              one != null
                  && isPlayed(one)
                  && one.length().isPresent()
                  && item.length()
                      .filter(length -> one.length().get().compareTo(length) > 0)
                      .isPresent();
          if (tooLong) {
            report.add(
                Examined.at(session, "runningOrder", i, "length"),
                ImmutableMap.of(
                    "media",
                    one.title(),
                    "length",
                    Timing.show(one.length().orElseThrow()),
                    "item",
                    item.title(),
                    "itemLength",
                    Timing.show(item.length().orElseThrow()),
                    "session",
                    Examined.name(session)));
          }
        }
      }
    }
  }

  private static void insteadOfItself(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      for (Media media : session.media()) {
        if (media.insteadOf().equals(Optional.of(media.id()))) {
          Pointer place = Examined.at(session, "media", media.id(), "insteadOf");
          report.add(place, evidence(media, session), Optional.of(Fix.remove(place)));
        }
      }
    }
  }

  private static boolean isPlayed(Media media) {
    return media.kind() == MediaKind.VIDEO || media.kind() == MediaKind.SOUND;
  }
}
