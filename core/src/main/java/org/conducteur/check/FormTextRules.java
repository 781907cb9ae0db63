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
    for (Questionnaire form : examined.event().questionnaires()) {
      for (int i = 0; i < form.questions().size(); i++) {
        FormQuestion question = form.questions().get(i);
        for (int c = 0; c < question.choices().size(); c++) {
          Choice choice = question.choices().get(c);
          if (!choice.other()
              && choice.sessions().isEmpty()
              && OTHER.contains(Folded.of(choice.label()))) {
            Pointer place =
                Pointer.of("questionnaires", form.id(), "questions", i, "choices", c, "other");
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
        }
      }
    }
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
    for (Questionnaire form : examined.event().questionnaires()) {
      for (int i = 0; i < form.questions().size(); i++) {
        String label = form.questions().get(i).label();
        if (!form.anonymous() && FormRules.asksContact(label)) {
          report.add(
              Pointer.of("questionnaires", form.id(), "questions", i, "label"),
              ImmutableMap.of("name", form.title(), "words", Quoted.of(label)));
        }
      }
    }
  }
}
