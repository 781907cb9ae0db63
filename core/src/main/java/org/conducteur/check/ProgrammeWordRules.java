package org.conducteur.check;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.StationKind;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/** Workshops, stands and concerts that are spoken of, against the programme. */
final class ProgrammeWordRules {
  private static final String STAND = "stand";

  /** Words for kinds of sessions, folded and in the singular. */
  private static final ImmutableMap<String, ImmutableSet<SessionKind>> KINDS =
      ImmutableMap.<String, ImmutableSet<SessionKind>>builder()
          .put("atelier", ImmutableSet.of(SessionKind.WORKSHOP))
          .put("workshop", ImmutableSet.of(SessionKind.WORKSHOP))
          .put(STAND, ImmutableSet.of(SessionKind.DEMONSTRATION))
          .put("demonstration", ImmutableSet.of(SessionKind.DEMONSTRATION))
          .put("temoignage", ImmutableSet.of(SessionKind.TESTIMONY))
          .put("testimony", ImmutableSet.of(SessionKind.TESTIMONY))
          .put("testimonie", ImmutableSet.of(SessionKind.TESTIMONY))
          .put("concert", ImmutableSet.of(SessionKind.PERFORMANCE))
          .put("spectacle", ImmutableSet.of(SessionKind.PERFORMANCE))
          .put("interview", ImmutableSet.of(SessionKind.INTERVIEW))
          .put(
              "pleniere",
              ImmutableSet.of(
                  SessionKind.SPEECHES,
                  SessionKind.PRESENTATION,
                  SessionKind.INTERVIEW,
                  SessionKind.ROUND_TABLE))
          .put("conference", ImmutableSet.of(SessionKind.PRESENTATION, SessionKind.SPEECHES))
          .put("buffet", ImmutableSet.of(SessionKind.MEAL, SessionKind.BREAK, SessionKind.WELCOME))
          .put(
              "cocktail", ImmutableSet.of(SessionKind.MEAL, SessionKind.BREAK, SessionKind.WELCOME))
          .put("dejeuner", ImmutableSet.of(SessionKind.MEAL, SessionKind.WELCOME))
          .buildOrThrow();

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("choice-of-no-session", ProgrammeWordRules::choices).noticedBy(PUBLIC),
          Rule.hint("announced-not-planned", ProgrammeWordRules::announced).noticedBy(PUBLIC));

  private ProgrammeWordRules() {}

  private static Set<String> kindsIn(String words) {
    return Things.words(words).filter(KINDS::containsKey).collect(toImmutableSet());
  }

  /** What the programme offers: kinds of sessions and stations, and what titles call themselves. */
  private static Set<String> offered(Examined examined) {
    Set<SessionKind> kinds = new HashSet<>();
    Set<String> out = new HashSet<>(kindsIn(examined.event().title()));
    if (ProseWalk.primary(examined.event().language()).equals("en")) {
      out.add(STAND); // in English people stand, too
    }
    for (Session session : examined.sessions()) {
      kinds.add(session.kind());
      out.addAll(kindsIn(session.title()));
    }
    KINDS.forEach(
        (word, meant) -> {
          if (!Sets.intersection(meant, kinds).isEmpty()) {
            out.add(word);
          }
        });
    examined
        .event()
        .stations()
        .forEach(
            station -> {
              out.addAll(kindsIn(station.name()));
              if (station.kind() == StationKind.STAND) {
                out.add(STAND);
              } else if (station.kind() == StationKind.CATERING) {
                out.add("buffet");
              }
            });
    return out;
  }

  /** Only where other choices of the same question name their sessions. */
  private static void choices(Examined examined, Report report) {
    for (Questionnaire form : examined.event().questionnaires()) {
      Map<String, Pointer> places = new LinkedHashMap<>();
      for (int i = 0; i < form.questions().size(); i++) {
        FormQuestion question = form.questions().get(i);
        boolean names = question.choices().stream().anyMatch(one -> !one.sessions().isEmpty());
        for (int c = 0; names && c < question.choices().size(); c++) {
          Choice choice = question.choices().get(c);
          if (choice.sessions().isEmpty()
              && !choice.other()
              && !kindsIn(choice.label()).isEmpty()) {
            places.putIfAbsent(
                choice.label(),
                Pointer.of("questionnaires", form.id(), "questions", i, "choices", c));
          }
        }
      }
      places.forEach(
          (label, place) ->
              report.add(place, ImmutableMap.of("choice", label, "form", form.title())));
    }
  }

  private static void announced(Examined examined, Report report) {
    String words = examined.event().presentation().plain();
    Set<String> offered = offered(examined);
    List<String> missing = new ArrayList<>();
    for (String word : words.split("[^\\p{L}]+", -1)) {
      String kind = Things.key(word);
      if (KINDS.containsKey(kind) && offered.add(kind)) {
        missing.add(word);
      }
    }
    if (!missing.isEmpty() && !examined.sessions().isEmpty()) {
      report.add(Pointer.of("presentation"), ImmutableMap.of("words", String.join(", ", missing)));
    }
  }
}
