package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conducteur.naming.Quoted;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.MediaState;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/**
 * Films and the like that a session shows without listing them, or of which too little is known.
 */
final class MediaTextRules {
  private static final int LAST_DAYS = 7;
  private static final ImmutableSet<String> SAID =
      ImmutableSet.of("contents", "runningOrder", "cues", "briefs");
  private static final ImmutableSet<MediaKind> SHOWN =
      ImmutableSet.of(MediaKind.VIDEO, MediaKind.SLIDES, MediaKind.IMAGES, MediaKind.SOUND);
  private static final Pattern SHOWS =
      Pattern.compile(
          "(?iu)\\b(?:projet|projection|diffus|visionn|lanc|montr)\\p{L}*[^.;\\n]{0,25}?"
              + "\\b(vidéos?|films?|diaporamas?|diapositives?)\\b"
              + "|\\b(vidéos?|films?) (?:de|d’|d') ?(?:\\d+|quelques|une|deux|trois) minutes?\\b"
              + "|[+] ?(vidéos?|films?|diaporamas?)\\b"
              + "|\\b(?:show|screen|play)(?:s|ing)?\\b[^.;\\n]{0,25}?\\b(videos?|films?|slides)\\b");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("video-item-without-media", MediaTextRules::videoItem).noticedBy(CREW),
          Rule.hint("media-in-text-not-listed", MediaTextRules::inText).noticedBy(CREW),
          Rule.hint("media-state-unknown", MediaTextRules::stateUnknown).noticedBy(CREW),
          Rule.hint("media-due-on-the-day", MediaTextRules::dueOnTheDay).noticedBy(CREW));

  private MediaTextRules() {}

  private static void videoItem(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      for (int i = 0; i < session.runningOrder().size(); i++) {
        RunningItem item = session.runningOrder().get(i);
        if (item.kind() == ItemKind.VIDEO && item.media().isEmpty() && session.media().isEmpty()) {
          report.add(
              Examined.at(session, "runningOrder", i, "media"),
              ImmutableMap.of("item", item.title(), "session", Examined.name(session)));
        }
      }
    }
  }

  /** Only in sessions without any media: which of several a text means nobody could tell. */
  private static void inText(Examined examined, Report report) {
    Map<String, Session> without = new HashMap<>();
    for (Session session : examined.sessions()) {
      boolean lists = session.runningOrder().stream().anyMatch(i -> i.kind() == ItemKind.VIDEO);
      if (session.media().isEmpty() && !lists) {
        without.putIfAbsent(session.id().value(), session);
      }
    }
    for (Prose prose : examined.prose()) {
      Session session = without.get(prose.session());
      if (session == null || !SAID.contains(prose.component())) {
        continue;
      }
      Matcher found = SHOWS.matcher(prose.words());
      if (mayShow(prose.words())
          && found.find()
          && !Prose.isNegated(prose.sentence(found.start()))) {
        without.remove(prose.session());
        report.add(
            prose.place(),
            ImmutableMap.of(
                "session", Examined.name(session), "text", prose.around(found.start())));
      }
    }
  }

  private static boolean mayShow(String words) {
    return words.contains("vid")
        || words.contains("Vid")
        || words.contains("film")
        || words.contains("Film")
        || words.contains("iapo")
        || words.contains("slides");
  }

  /** Far ahead of the day nobody expects it to have arrived. */
  private static void stateUnknown(Examined examined, Report report) {
    Optional<LocalDate> near = examined.firstDate().map(first -> first.minusDays(LAST_DAYS));
    if (examined.today().isEmpty()
        || near.filter(examined.today().get()::isBefore).isPresent()
        || near.isEmpty()) {
      return;
    }
    for (Session session : examined.sessions()) {
      List<Media> unknown =
          session.media().stream()
              .filter(one -> one.state().isEmpty() && !one.perhaps() && SHOWN.contains(one.kind()))
              .toList();
      if (!unknown.isEmpty()) {
        report.add(
            Examined.at(session, "media", unknown.get(0).id(), "state"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "media",
                Quoted.of(unknown.stream().map(Media::title).collect(Collectors.joining(", ")))));
      }
    }
  }

  private static void dueOnTheDay(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Optional<LocalDate> date =
          examined
              .agenda()
              .find(session.id())
              .flatMap(planned -> planned.day())
              .flatMap(day -> day.date());
      for (Media media : session.media()) {
        boolean expected = media.state().orElse(MediaState.EXPECTED) == MediaState.EXPECTED;
        Optional<LocalDate> due = media.due().flatMap(one -> one.lastDay(examined.firstDate()));
        if (expected && SHOWN.contains(media.kind()) && date.isPresent() && due.equals(date)) {
          report.add(
              Examined.at(session, "media", media.id(), "due"),
              ImmutableMap.of(
                  "media",
                  media.title(),
                  "session",
                  Examined.name(session),
                  "due",
                  due.get().toString()));
        }
      }
    }
  }
}
