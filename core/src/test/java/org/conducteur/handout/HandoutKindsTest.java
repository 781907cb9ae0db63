package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.people.Audience;
import org.conducteur.people.Person;
import org.conducteur.style.Brand;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;

class HandoutKindsTest {
  private static final Event EVENT =
      Event.builder("Journée")
          .people(
              ImmutableList.of(
                  Person.builder(new PartyId("ada"), "Ada", "EXEMPLE").build(),
                  Person.builder(new PartyId("bob"), "Bob", "MODELE").build()))
          .build();

  private static final Handout LETTER =
      Handout.of("letter", Audience.PUBLIC, HandoutKindsTest::letter)
          .forEach(
              event ->
                  event.people().stream()
                      .map(p -> new Subject(p.id().value(), p.surname()))
                      .collect(ImmutableList.toImmutableList()));

  private static Draft letter(Composing composing) {
    String who = composing.options().subject().orElse("?");
    return Draft.plain(
        "Lettre",
        List.of(
            new Heading(1, Inline.of(who), true),
            Paragraph.of("people: " + composing.event().people().size())));
  }

  private static List<String> headings(Handout handout, HandoutOptions options) {
    return handout.compose(EVENT, options).body().stream()
        .filter(Heading.class::isInstance)
        .map(element -> Inline.plain(((Heading) element).content()))
        .toList();
  }

  @Test
  void a_handout_for_one_person_is_about_her_alone() {
    HandoutOptions options = HandoutOptions.in(Locale.FRENCH).withSubject("bob");

    assertThat(headings(LETTER, options)).containsExactly("bob");
  }

  @Test
  void without_a_person_all_copies_follow_one_another() {
    assertThat(headings(LETTER, HandoutOptions.in(Locale.FRENCH))).containsExactly("ada", "bob");
  }

  @Test
  void an_unknown_person_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LETTER.compose(EVENT, HandoutOptions.in(Locale.FRENCH).withSubject("eve")))
        .withMessageContaining("eve")
        .withMessageContaining("ada");
  }

  @Test
  void a_split_handout_without_anybody_has_no_content() {
    assertThat(LETTER.hasContent(EVENT)).isTrue();
    assertThat(LETTER.hasContent(Event.builder("").build())).isFalse();
  }

  @Test
  void paper_follows_the_user_then_the_handout_then_the_brand() {
    Brand brand = Brand.builder("Ville").paper(PaperSize.LETTER).build();
    HandoutOptions options = HandoutOptions.in(Locale.FRENCH).withBrand(brand);
    Handout card =
        Handout.of(
            "card",
            Audience.CREW,
            composing -> letter(composing).on(new PageMaster(PaperSize.A5, true, 12)));

    assertThat(LETTER.compose(EVENT, options).page().paper()).isEqualTo(PaperSize.LETTER);
    assertThat(card.compose(EVENT, options).page().paper()).isEqualTo(PaperSize.A5);
    assertThat(card.compose(EVENT, options.withPaper(PaperSize.A4)).page().paper())
        .isEqualTo(PaperSize.A4);
  }

  @Test
  void the_footer_is_worded_by_the_brand() {
    Brand brand = Brand.builder("Ville").footer("Ville de Rivombre, {handout}").build();

    assertThat(
            LETTER
                .compose(EVENT, HandoutOptions.in(Locale.FRENCH).withBrand(brand))
                .furniture()
                .footer())
        .isEqualTo("Ville de Rivombre, Lettre");
  }

  @Test
  void small_margins_stay_small_on_another_sheet() {
    Handout tight =
        Handout.of(
            "tight",
            Audience.CREW,
            composing -> letter(composing).on(PageMaster.A4.withMargin(10)));
    HandoutOptions letter = HandoutOptions.in(Locale.FRENCH).withPaper(PaperSize.LETTER);

    assertThat(tight.compose(EVENT, letter).page().margin()).isEqualTo(10);
    assertThat(LETTER.compose(EVENT, letter).page().margin()).isEqualTo(20);
  }
}
