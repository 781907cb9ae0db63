package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.conducteur.check.SourcePlace;
import org.conducteur.event.Event;
import org.conducteur.handout.Handouts;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

/** What people change in the Word file of the fiches is understood, or kept. */
class BookletEditsTest {
  private static final Event EVENT =
      Event.builder("Journée d'essai")
          .people(
              List.of(
                  Person.builder(PartyId.of("a"), "Ada", "Exemple").function("Maire").build(),
                  Person.builder(PartyId.of("b"), "Jean", "Fiction").function("Élu").build()))
          .venues(
              List.of(
                  Venue.builder("Palais")
                      .rooms(List.of(Room.builder(RoomId.of("r"), "Salle B").build()))
                      .build()))
          .sessions(
              List.of(
                  Session.builder(SessionId.of("s"), "Ouverture")
                      .slot(Slot.of(DayTime.of(9, 0), DayTime.of(9, 45)))
                      .room(RoomId.of("r"))
                      .summary(RichText.of("Pour commencer."))
                      .contents(RichText.of("Ce qui se passe."))
                      .participations(
                          List.of(
                              Participation.builder(PartyId.of("a")).role(Role.MC).build(),
                              Participation.builder(PartyId.of("b")).build()))
                      .build()))
          .build();

  @Test
  void rows_in_another_order_say_the_same() {
    Event read = read(tables(table -> rows(table, Lists::reverse)));

    assertThat(read.people()).extracting(Person::surname).contains("Exemple", "Fiction");
    assertThat(only(read).slot()).isEqualTo(EVENT.sessions().get(0).slot());
    assertThat(only(read).room()).isPresent();
  }

  @Test
  void columns_in_another_order_say_the_same() {
    Event read = read(tables(table -> isValues(table) ? table : columns(table, Lists::reverse)));

    assertThat(Told.of(read)).isEqualTo(Told.of(EVENT));
  }

  @Test
  void a_column_that_is_gone_is_missed_by_nothing_else() {
    Event read =
        read(tables(table -> isValues(table) ? table : columns(table, c -> c.subList(0, 1))));

    assertThat(only(read).participations()).hasSize(2);
    assertThat(read.people()).extracting(Person::surname).contains("Exemple", "Fiction");
  }

  @Test
  void a_header_that_is_changed_slightly_means_the_same() {
    Event read = read(words(text -> text.equals("Nom") ? "Noms" : text));

    assertThat(Told.of(read)).isEqualTo(Told.of(EVENT));
  }

  @Test
  void a_paragraph_that_is_added_goes_to_where_it_was_added() {
    List<SourceBlock> blocks = new ArrayList<>(fiches().blocks());
    int contents = index(blocks, "Ce qui se passe.");
    blocks.add(contents + 1, paragraph("Une phrase de plus."));

    assertThat(only(read(blocks)).contents().plain())
        .isEqualTo("Ce qui se passe.\nUne phrase de plus.");
  }

  @Test
  void words_under_a_heading_that_no_fiche_has_are_kept_with_the_session() {
    List<SourceBlock> blocks = new ArrayList<>(fiches().blocks());
    int contents = index(blocks, "Ce qui se passe.");
    blocks.add(contents + 1, new SourceBlock.Heading(2, StyledText.of("Météo"), place(blocks)));
    blocks.add(contents + 2, paragraph("Il fera beau."));

    assertThat(only(read(blocks)).remarks().plain()).contains("Météo").contains("Il fera beau.");
  }

  @Test
  void a_page_that_is_copied_is_another_session() {
    List<SourceBlock> blocks = new ArrayList<>(fiches().blocks());
    int from = index(blocks, "Ouverture");
    int to = index(blocks, "Logistique");
    List<SourceBlock> copy = new ArrayList<>();
    for (SourceBlock block : blocks.subList(from, to)) {
      copy.add(changed(block, text -> text.equals("Ouverture") ? "Clôture" : text));
    }
    blocks.addAll(to, copy);

    Event read = read(blocks);

    assertThat(read.sessions()).extracting(Session::title).containsExactly("Ouverture", "Clôture");
    assertThat(read.people()).hasSize(2);
  }

  private static SourceDocument fiches() {
    return DocumentBlocks.of(
        Handouts.find("fiches").orElseThrow().compose(EVENT, Locale.FRENCH), "fiches.docx");
  }

  private static Event read(List<SourceBlock> blocks) {
    return Interpreter.standard()
        .interpret(new SourceDocument("f.docx", ImmutableList.copyOf(blocks), ImmutableList.of()))
        .event();
  }

  private static Session only(Event event) {
    assertThat(event.sessions()).hasSize(1);
    return event.sessions().get(0);
  }

  /** The block with these words that is no line of the contents. */
  private static int index(List<SourceBlock> blocks, String words) {
    for (int i = 0; i < blocks.size(); i++) {
      if (Styles.text(blocks.get(i)).plain().equals(words)) {
        return i;
      }
    }
    throw new AssertionError("no block with the words " + words);
  }

  private static SourceBlock paragraph(String words) {
    return new SourceBlock.Paragraph(
        "Normal", StyledText.of(words), fiches().blocks().get(0).place());
  }

  private static SourcePlace place(List<SourceBlock> blocks) {
    return blocks.get(0).place();
  }

  private static List<SourceBlock> tables(UnaryOperator<SourceBlock.Table> edit) {
    List<SourceBlock> out = new ArrayList<>();
    for (SourceBlock block : fiches().blocks()) {
      out.add(block instanceof SourceBlock.Table table ? edit.apply(table) : block);
    }
    return out;
  }

  private static boolean isValues(SourceBlock.Table table) {
    return table.headers() == 0;
  }

  private static SourceBlock.Table rows(
      SourceBlock.Table table,
      UnaryOperator<List<ImmutableList<ImmutableList<SourceBlock>>>> edit) {
    List<ImmutableList<ImmutableList<SourceBlock>>> rows = new ArrayList<>();
    rows.addAll(table.rows().subList(0, table.headers()));
    rows.addAll(edit.apply(table.rows().subList(table.headers(), table.rows().size())));
    return new SourceBlock.Table(ImmutableList.copyOf(rows), table.headers(), table.place());
  }

  private static SourceBlock.Table columns(
      SourceBlock.Table table, UnaryOperator<List<ImmutableList<SourceBlock>>> edit) {
    return new SourceBlock.Table(
        table.rows().stream()
            .map(row -> ImmutableList.copyOf(edit.apply(row)))
            .collect(ImmutableList.toImmutableList()),
        table.headers(),
        table.place());
  }

  private static List<SourceBlock> words(UnaryOperator<String> edit) {
    return fiches().blocks().stream().map(block -> changed(block, edit)).toList();
  }

  private static SourceBlock changed(SourceBlock block, UnaryOperator<String> edit) {
    if (block instanceof SourceBlock.Heading heading) {
      return new SourceBlock.Heading(
          heading.level(), StyledText.of(edit.apply(heading.text().plain())), heading.place());
    } else if (block instanceof SourceBlock.Paragraph paragraph) {
      String words = edit.apply(paragraph.text().plain());
      return new SourceBlock.Paragraph(
          paragraph.style(),
          words.equals(paragraph.text().plain()) ? paragraph.text() : StyledText.of(words),
          paragraph.place());
    } else if (block instanceof SourceBlock.Table table) {
      return columns(
          table,
          row ->
              row.stream()
                  .map(
                      cell ->
                          cell.stream()
                              .map(inner -> changed(inner, edit))
                              .collect(ImmutableList.toImmutableList()))
                  .toList());
    }
    return block;
  }
}
