package org.conducteur.check;

import static org.conducteur.check.CleanEvent.CITY;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.TALK;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.conducteur.event.Event;
import org.conducteur.people.Organisation;
import org.conducteur.session.RunningItem;
import org.conducteur.text.RichText;

/** Texts and single values gone wrong. */
final class TextTroubles {
  private static final String SUMMARY = "/sessions/lab/summary";

  private TextTroubles() {}

  static Event saying(String markdown) {
    return CleanEvent.with(LAB, s -> s.summary(RichText.of(markdown)));
  }

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder().addAll(texts()).addAll(values()).build();
  }

  private static ImmutableList<Trouble> texts() {
    return ImmutableList.of(
        Trouble.of(
            "word-twice",
            SUMMARY,
            "On *répare* dans l’atelier, oui dans l’atelier.",
            saying("On *répare* dans dans l’atelier, oui dans l’atelier.")),
        Trouble.of("word-twice", SUMMARY, saying("On répare *dans* dans l’atelier.")),
        Trouble.of("quote-unclosed", SUMMARY, saying("On dit « réparer, et l’on répare.")),
        Trouble.of("footnote-without-text", SUMMARY, saying("On répare[^1].")),
        Trouble.of("link-broken", SUMMARY, saying("Voir [le site](https://).")),
        Trouble.of(
            "link-broken",
            SUMMARY,
            "Voir [www.metz.fr](https://www.metz.fr).",
            saying("Voir [www.metz.fr](www.metz.fr).")),
        Trouble.of(
            "address-broken",
            "/organisations/city/website",
            "https://metz.fr",
            CleanEvent.event().toBuilder()
                .organisations(
                    ImmutableList.of(
                        Organisation.builder(CITY, "Ville de Metz").website("metz.fr").build()))
                .build()));
  }

  private static ImmutableList<Trouble> values() {
    return ImmutableList.of(
        Trouble.of(
            "number-negative",
            "/sessions/lab/seating/seats",
            CleanEvent.with(LAB, s -> s.seating(CleanEvent.seats(-5, 0)))),
        Trouble.of(
            "length-not-positive",
            "/sessions/talk/runningOrder/0/length",
            CleanEvent.with(
                TALK,
                s ->
                    s.runningOrder(
                        ImmutableList.of(
                            RunningItem.builder("Mot").length(Duration.ZERO).build())))),
        Trouble.of(
            "language-unknown",
            "/sessions/lab/language",
            "fr",
            CleanEvent.with(LAB, s -> s.language("français"))),
        Trouble.of(
            "language-unknown",
            "/sessions/lab/language",
            CleanEvent.with(LAB, s -> s.language("patois du coin"))));
  }
}
