package org.conducteur.check;

import static org.conducteur.check.CleanEvent.DATE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.film;
import static org.conducteur.check.EquipmentTroubles.showing;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import org.conducteur.event.Event;
import org.conducteur.id.MediaId;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.MediaState;
import org.conducteur.session.RunningItem;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;

/** Films and the like of which just enough is known. */
final class MediaNearMisses {
  private static final MediaId OTHER = MediaId.of("other");

  private MediaNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(media())
        .addAll(texts())
        .addAll(kinds())
        .addAll(dues())
        .build();
  }

  private static ImmutableList<NearMiss> media() {
    return ImmutableList.of(
        NearMiss.of(
            "media-without-supplier",
            "what is here needs nobody to ask",
            (MediaState state) -> showing(ofNobody().state(state).build()),
            MediaState.RECEIVED,
            MediaState.EXPECTED),
        NearMiss.of(
            "media-without-supplier",
            "what may never come needs nobody to ask",
            (Boolean perhaps) -> showing(ofNobody().perhaps(perhaps).build()),
            true,
            false),
        NearMiss.of(
            "media-not-in-running-order",
            "slides run all the time",
            (MediaKind kind) -> showing(film().build(), film().id(OTHER).kind(kind).build()),
            MediaKind.SLIDES,
            MediaKind.SOUND),
        NearMiss.of(
            "media-longer-than-item",
            "the film fills its item",
            (Integer minutes) -> showing(film().length(Duration.ofMinutes(minutes)).build()),
            10,
            11),
        NearMiss.of(
            "media-instead-of-itself",
            "the film stands in for the slides",
            (MediaId replaced) ->
                showing(
                    film().insteadOf(replaced).build(),
                    film().id(OTHER).kind(MediaKind.SLIDES).build()),
            OTHER,
            MediaId.of("film")));
  }

  /** The film, of which nobody says who sends it. */
  private static Media.Builder ofNobody() {
    return Media.builder(MediaId.of("film"), "Film d’ouverture")
        .kind(MediaKind.VIDEO)
        .due(new Deadline.Relative(-10));
  }

  private static ImmutableList<NearMiss> texts() {
    return ImmutableList.of(
        NearMiss.of(
            "video-item-without-media",
            "which film it is the session says",
            MediaNearMisses::inTheLab,
            ImmutableList.of(film().build()),
            ImmutableList.of()),
        NearMiss.of(
            "media-in-text-not-listed",
            "nothing is shown",
            MediaNearMisses::sayingInTheLab,
            "On ne projette pas de vidéo.",
            "On projette une vidéo."),
        NearMiss.of(
            "media-in-text-not-listed",
            "a film may be spoken of",
            MediaNearMisses::sayingInTheLab,
            "On parle d’un film.",
            "On montre un film."),
        NearMiss.of(
                "media-state-unknown",
                "more than a week ahead nobody expects it",
                MediaNearMisses::asOf,
                DATE.minusDays(8),
                DATE.minusDays(7))
            .beside("request-overdue", "media-overdue"),
        NearMiss.of(
            "media-due-on-the-day",
            "the day before there is time to try it",
            (Integer days) -> WorkTroubles.showing(new Deadline.Relative(days)),
            -1,
            0));
  }

  private static Event inTheLab(ImmutableList<Media> media) {
    RunningItem video = RunningItem.builder("Film").kind(ItemKind.VIDEO).build();
    return CleanEvent.with(LAB, s -> s.runningOrder(ImmutableList.of(video)).media(media));
  }

  private static Event sayingInTheLab(String words) {
    return CleanEvent.with(LAB, s -> s.contents(RichText.of(words)));
  }

  private static Event asOf(LocalDate today) {
    return CleanEvent.event().toBuilder().asOf(today).build();
  }

  private static ImmutableList<NearMiss> kinds() {
    return ImmutableList.of(
        NearMiss.of(
            "media-without-supplier",
            "the crew makes the titles",
            (MediaKind kind) -> showing(ofNobody().kind(kind).build()),
            MediaKind.TITLES,
            MediaKind.VIDEO),
        NearMiss.of(
            "media-not-in-running-order",
            "what may never come is not planned",
            (Boolean perhaps) -> showing(film().build(), film().id(OTHER).perhaps(perhaps).build()),
            true,
            false),
        NearMiss.of(
            "media-longer-than-item",
            "slides are shown as long as there is time",
            (MediaKind kind) -> showing(film().kind(kind).length(Duration.ofMinutes(11)).build()),
            MediaKind.SLIDES,
            MediaKind.VIDEO),
        NearMiss.of(
                "media-state-unknown",
                "what may never come has no state",
                (Boolean perhaps) -> onTheEve(film().perhaps(perhaps).build()),
                true,
                false)
            .beside("request-overdue", "media-overdue", "task-overdue"),
        NearMiss.of(
                "media-state-unknown",
                "it has arrived",
                onTheEve(film().state(MediaState.RECEIVED).build()),
                onTheEve(film().build()))
            .beside("request-overdue", "task-overdue"),
        NearMiss.of(
                "media-state-unknown",
                "the crew makes the titles when it likes",
                (MediaKind kind) -> onTheEve(film().kind(kind).build()),
                MediaKind.TITLES,
                MediaKind.IMAGES)
            .beside("request-overdue", "media-overdue", "task-overdue"));
  }

  private static ImmutableList<NearMiss> dues() {
    return ImmutableList.of(
        NearMiss.of(
            "media-due-on-the-day",
            "the crew makes the titles when it likes",
            (MediaKind kind) -> showing(film().kind(kind).due(new Deadline.Relative(0)).build()),
            MediaKind.TITLES,
            MediaKind.SLIDES),
        NearMiss.of(
            "media-due-on-the-day",
            "it is here already",
            (MediaState state) ->
                showing(film().state(state).due(new Deadline.Relative(0)).build()),
            MediaState.RECEIVED,
            MediaState.EXPECTED),
        NearMiss.of(
            "media-in-text-not-listed",
            "photos are no film",
            MediaNearMisses::sayingInTheLab,
            "Accueil + photos",
            "Accueil + Vidéo"),
        NearMiss.of(
            "media-in-text-not-listed",
            "what the public reads is not for the crew",
            TextTroubles.saying("On projette une vidéo."),
            sayingInTheLab("On projette une vidéo.")),
        NearMiss.of(
            "media-in-text-not-listed",
            "the session lists a film",
            CleanEvent.within(
                sayingInTheLab("On projette une vidéo."),
                LAB,
                s -> s.media(ImmutableList.of(film().build()))),
            sayingInTheLab("On projette une vidéo.")));
  }

  private static Event onTheEve(Media film) {
    return showing(film).toBuilder().asOf(DATE.minusDays(1)).build();
  }
}
