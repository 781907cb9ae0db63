package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.event.Event;
import org.conducteur.handout.Handouts;
import org.conducteur.id.CountryId;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.FigureId;
import org.conducteur.id.PartyId;
import org.conducteur.id.QuestionId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

/** A booklet to which somebody added a chapter as people write them. */
class BookletWithMoreTest {
  private static final CountryId COUNTRY = CountryId.of("allemagne");

  private static final Event EVENT =
      Event.builder("Journée d'essai")
          .days(
              List.of(
                  new Day(
                      DayId.of("d"),
                      Optional.of(LocalDate.of(2023, 10, 12)),
                      Optional.empty(),
                      Optional.empty())))
          .people(List.of(Person.builder(PartyId.of("a"), "Ada", "Exemple").build()))
          .venues(
              List.of(
                  Venue.builder("Palais")
                      .rooms(List.of(Room.builder(RoomId.of("r"), "Salle B").build()))
                      .build()))
          .equipment(
              List.of(
                  EquipmentItem.builder(EquipmentId.of("m"), "Micro").build(),
                  EquipmentItem.builder(EquipmentId.of("mm"), "Micros").build()))
          .countries(
              List.of(
                  new CountryProfile(
                      COUNTRY,
                      "Allemagne",
                      Optional.empty(),
                      ImmutableList.of(
                          KeyFigure.builder(FigureId.of("f"), "Communes", new BigDecimal(11000))
                              .build()),
                      RichText.EMPTY)))
          .sessions(
              List.of(
                  Session.builder(SessionId.of("s"), "Ouverture")
                      .slot(Slot.of(DayTime.of(9, 0), DayTime.of(9, 45)))
                      .room(RoomId.of("r"))
                      .needs(
                          List.of(
                              EquipmentNeed.builder(EquipmentId.of("m")).build(),
                              EquipmentNeed.builder(EquipmentId.of("mm")).build()))
                      .participations(List.of(Participation.builder(PartyId.of("a")).build()))
                      .comparison(
                          Comparison.builder()
                              .countries(List.of(COUNTRY))
                              .questions(
                                  List.of(
                                      Question.builder(QuestionId.of("q"))
                                          .kind(QuestionKind.QUESTION)
                                          .text(RichText.of("Combien ?"))
                                          .answers(
                                              Map.of(
                                                  COUNTRY,
                                                  new Answer(
                                                      ImmutableList.of(
                                                          Point.builder()
                                                              .figures(List.of(FigureId.of("f")))
                                                              .build()),
                                                      RichText.EMPTY)))
                                          .build()))
                              .build())
                      .build()))
          .tasks(
              List.of(
                  Task.builder(TaskId.of("t"), "Monter la scène").phase(TaskPhase.BEFORE).build()))
          .build();

  @Test
  void a_room_that_both_name_is_one_room() {
    Event read = read(line("Lieu : Salle B"));

    assertThat(read.venues()).hasSize(1);
    assertThat(read.venues().get(0).rooms()).extracting(Room::name).containsExactly("Salle B");
    assertThat(last(read).room()).isEqualTo(first(read).room());
  }

  @Test
  void a_room_that_only_the_chapter_names_is_beside_the_others() {
    Event read = read(line("Lieu : Foyer"));

    assertThat(read.venues()).extracting(Venue::name).containsExactly("Palais", "");
    assertThat(read.venues().get(1).rooms()).extracting(Room::name).containsExactly("Foyer");
  }

  @Test
  void what_the_chapter_says_of_somebody_is_said_of_the_same_person() {
    Event read =
        read(
            line("Lieu : Foyer"),
            line("Participants :"),
            line("Ada EXEMPLE, maire de Vauban (ada@exemple.org)"));

    assertThat(read.people()).hasSize(1);
    assertThat(read.people().get(0).contacts())
        .containsExactly(new Contact(ContactKind.EMAIL, "ada@exemple.org"));
    assertThat(read.people().get(0).function()).contains("maire de Vauban");
    assertThat(last(read).participations().get(0).who()).isEqualTo(read.people().get(0).id());
  }

  @Test
  void equipment_that_both_name_is_one_item_in_the_singular_or_plural() {
    Event read = read(line("Lieu : Foyer"), line("Matériel : 2 micros, pupitre"));

    assertThat(read.equipment())
        .extracting(EquipmentItem::name)
        .containsExactly("Micro", "Micros", "pupitre");
    assertThat(last(read).needs().get(0).item()).isEqualTo(read.equipment().get(0).id());
  }

  @Test
  void a_date_without_a_year_is_in_the_year_of_the_booklet() {
    Event read = read(line("Horaire : jeudi 12 octobre, 20h à 22h"));

    assertThat(read.days()).hasSize(1);
    assertThat(last(read).slot().day()).contains(read.days().get(0).id());
  }

  @Test
  void a_country_that_both_compare_keeps_the_figures_of_both() {
    Event read =
        read(
            line("Lieu : Foyer"),
            line("Question 1 : Et les habitants ?"),
            line("Éléments de réponse Allemagne :"),
            item("Population : 84 millions d'habitants"));

    assertThat(read.countries()).hasSize(1);
    assertThat(read.countries().get(0).figures())
        .extracting(KeyFigure::label)
        .containsExactly("Communes", "Population");
  }

  @Test
  void a_task_of_the_same_title_is_another_one() {
    List<SourceBlock> blocks = new ArrayList<>(fiches());
    blocks.add(new SourceBlock.Heading(1, StyledText.of("Logistique"), blocks.get(0).place()));
    blocks.add(item("Monter la scène"));

    assertThat(interpret(blocks).tasks()).extracting(Task::id).hasSize(2).doesNotHaveDuplicates();
  }

  private static Event read(SourceBlock... chapter) {
    List<SourceBlock> blocks = new ArrayList<>(fiches());
    blocks.add(new SourceBlock.Heading(1, StyledText.of("Bal"), blocks.get(0).place()));
    blocks.addAll(List.of(chapter));
    return interpret(blocks);
  }

  private static Event interpret(List<SourceBlock> blocks) {
    return Interpreter.standard()
        .interpret(new SourceDocument("f.docx", ImmutableList.copyOf(blocks), ImmutableList.of()))
        .event();
  }

  private static ImmutableList<SourceBlock> fiches() {
    return DocumentBlocks.of(
            Handouts.find("fiches").orElseThrow().compose(EVENT, Locale.FRENCH), "fiches.docx")
        .blocks();
  }

  private static SourceBlock line(String text) {
    return Written.line(text);
  }

  private static SourceBlock item(String text) {
    return Written.item(text);
  }

  private static Session first(Event event) {
    return event.sessions().get(0);
  }

  private static Session last(Event event) {
    assertThat(event.sessions()).extracting(Session::title).containsExactly("Ouverture", "Bal");
    return event.sessions().get(1);
  }
}
