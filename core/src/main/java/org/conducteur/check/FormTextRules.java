package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.Station;
import org.conducteur.naming.Folded;
import org.conducteur.naming.Quoted;

/** What forms and boxes ask of people in words. */
final class FormTextRules {
  private static final ImmutableSet<String> OTHER =
      ImmutableSet.of(
          "autre", "autres", "other", "others", "andere", "anderes", "andet", "sonstiges");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("other-without-text", FormTextRules::other).noticedBy(PUBLIC),
          Rule.warning("contact-without-privacy", FormTextRules::withoutPrivacy).noticedBy(PUBLIC));

  private FormTextRules() {}

  private static void other(Examined examined, Report report) {
    FormRules.questions(
        examined,
        (form, question, place) -> {
          for (int c = 0; c < question.choices().size(); c++) {
            Choice choice = question.choices().get(c);
            if (!choice.other()
                && choice.sessions().isEmpty()
                && OTHER.contains(Folded.of(choice.label()))) {
              add(form, question, choice, place.then("choices", c, "other"), report);
            }
          }
        });
  }

  private static void add(
      Questionnaire form, FormQuestion question, Choice choice, Pointer place, Report report) {
    report.add(
        place,
        ImmutableMap.of(
            "choice",
            choice.label(),
            "question",
            Quoted.of(question.label()),
            "form",
            form.title()),
        Optional.of(new Fix(place, "true")));
  }

  private static void withoutPrivacy(Examined examined, Report report) {
    if (examined.event().privacy().isPresent()) {
      return;
    }
    for (Station station : examined.event().stations()) {
      String sign = station.sign().plain();
      if (FormRules.asksContact(sign)) {
        report.add(
            Pointer.of("stations", station.id(), "sign"),
            ImmutableMap.of("name", station.name(), "words", Quoted.of(sign)));
      }
    }
    FormRules.questions(
        examined,
        (form, question, place) -> {
          if (!form.anonymous() && FormRules.asksContact(question.label())) {
            report.add(
                place.then("label"),
                ImmutableMap.of("name", form.title(), "words", Quoted.of(question.label())));
          }
        });
  }
}
