package org.conducteur.change;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.id.Pointer;
import org.conducteur.id.QuestionId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.shape.Shapes;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

class RecognitionTest {
  private static final SessionId DEBATE = SessionId.of("debate");

  /** The same event as somebody would read it who knows no ids. */
  private static Event anonymous(Event event) {
    TakenIds all = new TakenIds();
    Recognition.take(new Shapes(), event, Optional.empty(), all);
    return new Renaming(new Shapes(), ImmutableMap.of(), all).of(event).event();
  }

  private static Event sessions(Event event, UnaryOperator<Session> change) {
    return event.toBuilder()
        .sessions(event.sessions().stream().map(change).collect(toImmutableList()))
        .build();
  }

  private static Event withComparison() {
    KeyFigure people =
        KeyFigure.builder(FigureId.of("people"), "Population", BigDecimal.TEN).build();
    CountryId one = CountryId.of("aa");
    CountryId other = CountryId.of("bb");
    Point said = Point.builder().figures(List.of(people.id())).build();
    Answer answer = new Answer(ImmutableList.of(said), RichText.EMPTY);
    Question question =
        Question.builder(QuestionId.of("q1"))
            .text(RichText.of("Combien ?"))
            .answers(ImmutableMap.of(one, answer, other, answer))
            .build();
    Session debate =
        Session.builder(DEBATE, "Débat")
            .comparison(Comparison.builder().questions(List.of(question)).build())
            .build();
    return Evening.event().toBuilder()
        .countries(
            List.of(
                new CountryProfile(
                    one, "Atlantide", Optional.empty(), ImmutableList.of(people), RichText.EMPTY),
                new CountryProfile(
                    other, "Utopie", Optional.empty(), ImmutableList.of(people), RichText.EMPTY)))
        .sessions(
            ImmutableList.<Session>builder().addAll(Evening.event().sessions()).add(debate).build())
        .build();
  }

  @Test
  void what_is_called_the_same_gets_its_id_wherever_it_is_named() {
    Event event = withComparison();
    Event read = anonymous(event);

    assertThat(read).isNotEqualTo(event);
    assertThat(Recognition.of(read, event).event()).isEqualTo(event);
  }

  @Test
  void a_renamed_session_is_told_by_its_time_and_room() {
    Event event =
        sessions(
            Evening.event(),
            session ->
                session.id().equals(Evening.TABLE)
                    ? session.toBuilder()
                        .slot(Slot.of(DayTime.of(20, 0), DayTime.of(21, 0)))
                        .build()
                    : session);
    Event renamed =
        sessions(
            event,
            session ->
                session.id().equals(Evening.TABLE)
                    ? session.toBuilder().title("Tout autre chose").build()
                    : session);

    assertThat(Recognition.of(anonymous(renamed), event).event()).isEqualTo(renamed);
  }

  @Test
  void a_thing_that_nobody_knows_gets_an_id_that_nothing_has() {
    Session fresh = Session.builder(Evening.OPENING, "Tombola surprise").build();
    Event read = Event.builder("Soirée").sessions(List.of(fresh)).build();

    Event found = Recognition.of(read, Evening.event()).event();

    assertThat(found.sessions().get(0).id())
        .isNotIn(Evening.event().sessions().stream().map(Session::id).toList());
  }

  @Test
  void a_second_thing_of_the_same_name_is_another_one() {
    Event event = Evening.event();
    Session opening = event.sessions().get(0);
    Event twice =
        event.toBuilder()
            .sessions(List.of(opening, opening.toBuilder().id(SessionId.of("again")).build()))
            .build();

    Event found = Recognition.of(anonymous(twice), event).event();

    assertThat(found.sessions().get(0).id()).isEqualTo(opening.id());
    assertThat(found.sessions().get(1).id()).isNotEqualTo(opening.id());
  }

  @Test
  void places_are_found_again_under_the_new_ids() {
    Event event = Evening.event();
    Event read = anonymous(event);
    Renamed renamed = Recognition.of(read, event);

    assertThat(renamed.place(Pointer.of("sessions", read.sessions().get(0).id(), "title")))
        .isEqualTo(Pointer.of("sessions", Evening.OPENING, "title"));
    assertThat(renamed.place(Pointer.of("title"))).isEqualTo(Pointer.of("title"));
  }
}
