package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.StationKind;
import org.conducteur.naming.Folded;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/** Questionnaires and the boxes they go into. */
final class FormRules {
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?iu)coordonn[ée]es|adresse (?:mail|[ée]lectronique)|courriel|e-?mail|t[ée]l[ée]phone"
              + "|contact details|phone number");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("sessions-in-no-choice", FormRules::inNoChoice).noticedBy(PUBLIC),
          Rule.hint("choice-number-unsaid", FormRules::numberUnsaid).noticedBy(PUBLIC),
          Rule.warning("too-few-choices", FormRules::tooFew).noticedBy(PUBLIC),
          Rule.warning("choice-twice", FormRules::twice).noticedBy(PUBLIC),
          Rule.warning("anonymous-asks-contact", FormRules::asksContact).noticedBy(PUBLIC),
          Rule.warning("box-without-questionnaire", FormRules::withoutQuestionnaire)
              .noticedBy(CREW),
          Rule.hint("station-without-sign", FormRules::withoutSign).noticedBy(PUBLIC),
          Rule.hint("station-without-place", FormRules::withoutPlace).noticedBy(PUBLIC));

  interface Each {
    void accept(Questionnaire form, FormQuestion question, Pointer place);
  }

  private FormRules() {}

  static void questions(Examined examined, Each each) {
    for (Questionnaire form : examined.event().questionnaires()) {
      for (int i = 0; i < form.questions().size(); i++) {
        each.accept(
            form, form.questions().get(i), Pointer.of("questionnaires", form.id(), "questions", i));
      }
    }
  }

  /** A form that offers at least half of the sessions means to offer them all. */
  private static void inNoChoice(Examined examined, Report report) {
    List<Session> offered =
        examined.sessions().stream().filter(FormRules::hasContents).collect(Collectors.toList());
    for (Questionnaire form : examined.event().questionnaires()) {
      Set<SessionId> named = new HashSet<>();
      form.questions().stream()
          .flatMap(question -> question.choices().stream())
          .forEach(choice -> named.addAll(choice.sessions()));
      List<String> missing =
          offered.stream()
              .filter(session -> !named.contains(session.id()))
              .map(session -> Examined.name(session))
              .collect(Collectors.toList());
      int found = offered.size() - missing.size();
      if (found > 1 && !missing.isEmpty() && 2 * found >= offered.size()) {
        report.add(
            Pointer.of("questionnaires", form.id(), "questions"),
            ImmutableMap.of("form", form.title(), "sessions", String.join(", ", missing)));
      }
    }
  }

  private static boolean hasContents(Session session) {
    return !session.kind().isBreak() && session.kind() != SessionKind.WELCOME;
  }

  private static void numberUnsaid(Examined examined, Report report) {
    questions(
        examined,
        (form, question, place) -> {
          if (question.type() == QuestionType.CHOICE && question.multiple().isEmpty()) {
            add(place.then("multiple"), form, question, report);
          }
        });
  }

  private static void tooFew(Examined examined, Report report) {
    questions(
        examined,
        (form, question, place) -> {
          boolean picks =
              question.type() == QuestionType.CHOICE || question.type() == QuestionType.SCALE;
          if (picks && question.choices().size() < 2) {
            add(place.then("choices"), form, question, report);
          }
        });
  }

  private static void add(Pointer place, Questionnaire form, FormQuestion question, Report report) {
    report.add(
        place, ImmutableMap.of("form", form.title(), "question", Quoted.of(question.label())));
  }

  private static void twice(Examined examined, Report report) {
    questions(
        examined,
        (form, question, place) -> {
          Map<String, Choice> seen = new HashMap<>();
          for (int i = 0; i < question.choices().size(); i++) {
            Choice choice = question.choices().get(i);
            Choice before = seen.putIfAbsent(Folded.of(choice.label()), choice);
            if (before != null) {
              report.add(
                  place.then("choices", i),
                  ImmutableMap.of(
                      "form",
                      form.title(),
                      "question",
                      Quoted.of(question.label()),
                      "choice",
                      choice.label()),
                  Optional.of(Fix.remove(place.then("choices", i)))
                      .filter(
                          fix ->
                              before.sessions().equals(choice.sessions())
                                  && before.other() == choice.other()));
            }
          }
        });
  }

  private static void asksContact(Examined examined, Report report) {
    questions(
        examined,
        (form, question, place) -> {
          if (form.anonymous() && asksContact(question.label())) {
            report.add(
                place.then("label"),
                ImmutableMap.of("form", form.title(), "words", Quoted.of(question.label())));
          }
        });
    for (Station station : examined.event().stations()) {
      Optional<Questionnaire> form =
          station.questionnaire().flatMap(examined.directory()::findQuestionnaire);
      String sign = station.sign().plain();
      if (form.filter(Questionnaire::anonymous).isPresent() && asksContact(sign)) {
        report.add(
            Pointer.of("stations", station.id(), "sign"),
            ImmutableMap.of("form", form.get().title(), "words", Quoted.of(sign)));
      }
    }
  }

  /** "Sans vos coordonnées" asks for none. */
  static boolean asksContact(String words) {
    return SENTENCE
        .splitAsStream(words)
        .anyMatch(one -> CONTACT.matcher(one).find() && !Prose.isNegated(one));
  }

  private static void withoutQuestionnaire(Examined examined, Report report) {
    for (Station station : examined.event().stations()) {
      if (station.kind() == StationKind.SATISFACTION_BOX && station.questionnaire().isEmpty()) {
        add(station, "questionnaire", report);
      }
    }
  }

  private static void withoutSign(Examined examined, Report report) {
    for (Station station : examined.event().stations()) {
      boolean isBox =
          station.kind() == StationKind.SATISFACTION_BOX || station.kind() == StationKind.IDEA_BOX;
      if (isBox && station.sign().isEmpty()) {
        add(station, "sign", report);
      }
    }
  }

  private static void withoutPlace(Examined examined, Report report) {
    for (Station station : examined.event().stations()) {
      if (station.room().isEmpty() && station.location().isEmpty()) {
        add(station, "room", report);
      }
    }
  }

  private static void add(Station station, String component, Report report) {
    report.add(
        Pointer.of("stations", station.id(), component),
        ImmutableMap.of("station", station.name()));
  }
}
