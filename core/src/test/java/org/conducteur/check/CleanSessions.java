package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.DENMARK;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.HOSTS;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MC;
import static org.conducteur.check.CleanEvent.MICROPHONE;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.PAUSE;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.WELCOME;
import static org.conducteur.check.CleanEvent.comparison;
import static org.conducteur.check.CleanEvent.film;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.seats;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.speaker;
import static org.conducteur.check.CleanEvent.time;
import static org.conducteur.check.CleanEvent.until;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.conducteur.id.MediaId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Participation;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;

/** The sessions of the clean event. */
final class CleanSessions {
  private CleanSessions() {}

  static ImmutableList<Session> all() {
    return ImmutableList.of(welcome(), talk(), pause(), panel(), lab());
  }

  private static Session welcome() {
    return Session.builder(SessionId.of(WELCOME), "Accueil")
        .kind(SessionKind.WELCOME)
        .slot(slot("08:30-09:00"))
        .room(HALL)
        .participations(ImmutableList.of(part(HOSTS, Role.HOST)))
        .build();
  }

  private static Session talk() {
    return Session.builder(SessionId.of(TALK), "Discours introductifs")
        .kind(SessionKind.SPEECHES)
        .slot(slot("09:00-09:45"))
        .lateStart(until("09:15"))
        .room(HALL)
        .seating(seats(200, 50))
        .runningOrder(
            ImmutableList.of(
                RunningItem.builder("Introduction")
                    .kind(ItemKind.INTRODUCTION)
                    .speakers(ImmutableList.of(MC))
                    .start(time("09:00"))
                    .length(Duration.ofMinutes(10))
                    .media(ImmutableList.of(MediaId.of("film")))
                    .build(),
                RunningItem.builder("Mot d’accueil")
                    .kind(ItemKind.SPEECH)
                    .speakers(ImmutableList.of(ANNA))
                    .start(time("09:10"))
                    .length(Duration.ofMinutes(20))
                    .build()))
        .participations(ImmutableList.of(part(MC, Role.MC), speaker(ANNA)))
        .needs(ImmutableList.of(EquipmentNeed.builder(MICROPHONE).quantity(2).build()))
        .media(ImmutableList.of(film().build()))
        .requests(
            ImmutableList.of(
                Request.builder()
                    .what(RichText.of("Envoyer votre film"))
                    .to(ImmutableList.of(ANNA))
                    .due(new Deadline.OnDate(LocalDate.of(2023, 9, 20)))
                    .build()))
        .build();
  }

  private static Session pause() {
    return Session.builder(SessionId.of(PAUSE), "Pause-café")
        .kind(SessionKind.BREAK)
        .slot(slot("-10:15"))
        .build();
  }

  private static Session panel() {
    return Session.builder(SessionId.of(PANEL), "Interview croisée")
        .kind(SessionKind.INTERVIEW)
        .slot(slot("10:15-11:15"))
        .lateEnd(until("11:30"))
        .room(HALL)
        .seating(seats(200, 50))
        .participations(
            ImmutableList.of(
                part(MC, Role.MC),
                Participation.builder(ANNA).country(FRANCE).build(),
                Participation.builder(BRUNO).country(DENMARK).build()))
        .needs(ImmutableList.of(EquipmentNeed.builder(MICROPHONE).quantity(3).build()))
        .prompts(
            ImmutableList.of(
                new Prompt(
                    RichText.of("Et dans les campagnes ?"),
                    Optional.of(MC),
                    ImmutableList.of(BRUNO),
                    RichText.of("s’il reste du temps"))))
        .comparison(comparison())
        .build();
  }

  private static Session lab() {
    return session(LAB, "10:15-12:00")
        .title("Atelier de réparation")
        .seating(seats(20, 0))
        .needs(ImmutableList.of(EquipmentNeed.builder(MICROPHONE).quantity(1).build()))
        .build();
  }
}
