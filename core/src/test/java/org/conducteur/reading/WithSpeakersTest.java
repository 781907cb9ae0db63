package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.conducteur.event.Event;
import org.conducteur.session.Exchange;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.Session;
import org.conducteur.time.Deadline;
import org.conducteur.time.DeadlineNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithSpeakersTest {
  private static final String HEAD =
      "Fête 2024\n\nBal\nHoraire : 20h\nIntervenants :\nOdile GARANCE\n";

  @Test
  void a_prompt_says_who_asks_and_on_which_condition() {
    Event event =
        Written.event(
            HEAD
                + """
                Question relancée par O.GARANCE, si pas abordé par Les Vers de Terre :
                « Et pourquoi des vers ? »
                """);
    Prompt prompt = event.sessions().get(0).prompts().get(0);

    assertThat(prompt.by()).contains(event.people().get(0).id());
    assertThat(prompt.condition()).hasToString("si pas abordé par Les Vers de Terre");
    assertThat(prompt.text().plain()).contains("Et pourquoi des vers ?");
    assertThat(event.people().get(0).aliases()).containsExactly("O.GARANCE");
  }

  @Test
  void prompts_in_a_list_are_one_each() {
    Session session = Written.session(HEAD + "Relances :\n- Pourquoi ?\n- Et après ?");

    assertThat(session.prompts()).hasSize(2);
  }

  @Test
  void an_exchange_has_its_day_its_parties_and_its_result() {
    Event event = Written.event(HEAD + "Echanges avec Cnum et ANCV le 12 juillet : OK");
    Exchange exchange = event.sessions().get(0).exchanges().get(0);

    assertThat(exchange.subject()).isEqualTo("Echanges avec Cnum et ANCV le 12 juillet");
    assertThat(exchange.date().orElseThrow()).hasToString("--07-12");
    assertThat(exchange.outcome()).hasToString("OK");
    assertThat(event.organisations())
        .extracting(organisation -> organisation.name())
        .containsExactly("Cnum", "ANCV");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Merci de nous envoyer vos photos pour mi-septembre (même version provisoire). | mid-09 |"
            + " true",
        "Il faudrait me les faire parvenir dès que possible. | asap | false",
        "Please send your slides by 3 May 2024. | 2024-05-03 | false",
        "Merci de transmettre vos noms avant le 12 octobre. | 2024-10-12 | false",
      })
  void a_sentence_that_asks_for_something_by_some_time_is_a_request(
      String sentence, String due, boolean draft) {
    Session session = Written.session(HEAD + "Consignes : Parlez lentement. " + sentence);
    Request request = session.requests().get(0);

    assertThat(request.what()).hasToString(sentence);
    assertThat(request.due().map(DeadlineNotation::write)).contains(due);
    assertThat(request.draft()).isEqualTo(draft);
    assertThat(session.briefs().get(0).text()).hasToString("Parlez lentement.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nous vous enverrons le plan.",
        "Vous parlerez avant le maire.",
        "Elle est planifiée de 9h45 à 10h30.",
      })
  void other_sentences_of_a_brief_stay_there(String sentence) {
    Session session = Written.session(HEAD + "Consignes : " + sentence);

    assertThat(session.requests()).isEmpty();
    assertThat(session.briefs().get(0).text()).hasToString(sentence);
  }

  @Test
  void requests_under_their_label_may_be_without_a_deadline() {
    Session session =
        Written.session(HEAD + "À envoyer :\n- un portrait\n- vos diapositives dès que possible");

    assertThat(session.requests()).hasSize(2);
    assertThat(session.requests().get(0).due()).isEmpty();
    assertThat(session.requests().get(1).due()).contains(new Deadline.AsSoonAsPossible());
  }

  @Test
  void a_brief_begins_where_somebody_speaks_of_your_part() {
    Session session =
        Written.session(
            HEAD
                + """
                Sur votre intervention vous avez carte blanche pour présenter :
                - vos danses
                La scène sera en configuration table ronde (un pupitre).
                """);

    assertThat(session.briefs()).hasSize(1);
    assertThat(session.briefs().get(0).text().plain()).contains("carte blanche", "vos danses");
    assertThat(session.stage().orElseThrow().elements()).hasSize(1);
  }
}
