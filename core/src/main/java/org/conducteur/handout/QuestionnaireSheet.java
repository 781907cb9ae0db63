package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Event;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Station;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;

/** The form that the public fills in by hand: one sheet, and a full page where it is short. */
final class QuestionnaireSheet {
  /** The largest type in which forms fit on a page is taken, and the last one if none does. */
  private static final ImmutableList<Integer> TYPES = ImmutableList.of(14, 13, 12);

  /** For forms that are even longer than a sheet. */
  private static final int SMALLEST = 11;

  /** Some room is left, since where lines end is only estimated. */
  private static final double FULL = 0.95;

  /** Space around a question and its boxes, in lines. */
  private static final double AROUND_QUESTION = 1;

  /** Lines to write on are farther apart than lines of print. */
  private static final double WRITING_LINE = 1.7;

  private static final double THANKS = 2.5;

  private static final int MOST_MORE = 12;

  private final Composing composing;
  private final Words words;
  private final PageMaster page;

  private QuestionnaireSheet(Composing composing) {
    this.composing = composing;
    words = composing.words();
    page = page();
  }

  static Draft compose(Composing composing) {
    QuestionnaireSheet sheet = new QuestionnaireSheet(composing);
    ImmutableList.Builder<Element> body = ImmutableList.builder();
    for (Questionnaire form : composing.event().questionnaires()) {
      if (composing.wants(form.id().value())) {
        body.addAll(sheet.form(form));
      }
    }
    return Draft.plain(composing.words().text("handout.questionnaire"), body.build())
        .opening(Draft.Opening.BARE)
        .on(sheet.page);
  }

  static ImmutableList<Subject> subjects(Event event) {
    return event.questionnaires().stream()
        .map(form -> new Subject(form.id().value(), form.title()))
        .distinct()
        .collect(toImmutableList());
  }

  /** The same for all forms of an event, which lie side by side. */
  private PageMaster page() {
    for (int type : TYPES) {
      if (fit(type, 1)) {
        return page(type);
      }
    }
    int last = TYPES.get(TYPES.size() - 1);
    return page(fit(last, 2) ? last : SMALLEST);
  }

  private PageMaster page(int type) {
    return new PageMaster(composing.options().paper().orElse(PaperSize.A4), false, type);
  }

  private boolean fit(int type, int pages) {
    Extent extent = Extent.of(page(type));
    return composing.event().questionnaires().stream()
        .allMatch(form -> used(form, extent) <= extent.lines() * pages * FULL);
  }

  private double used(Questionnaire form, Extent extent) {
    return extent.of(head(form))
        + extent.of(new FormQuestions(words).of(form.questions()))
        + AROUND_QUESTION * form.questions().size()
        + THANKS;
  }

  private ImmutableList<Element> form(Questionnaire form) {
    Extent extent = Extent.of(page);
    int more = more(form, extent.lines() * FULL - used(form, extent));
    return ImmutableList.<Element>builder()
        .addAll(head(form))
        .addAll(new FormQuestions(words).of(form.questions(), more))
        .add(new Paragraph(ParagraphRole.LEAD, Prose.strong(words.text("form.thanks"))))
        .build();
  }

  /** How many lines each question may have besides, so that a short form fills its page. */
  private static int more(Questionnaire form, double free) {
    long elastic = form.questions().stream().filter(FormQuestions::isElastic).count();
    return elastic == 0 || free <= 0 ? 0 : (int) Math.min(MOST_MORE, free / WRITING_LINE / elastic);
  }

  private ImmutableList<Element> head(Questionnaire form) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(new Heading(1, Inline.of(form.title()), true));
    String event =
        Stream.of(Optional.of(composing.event().title()), new Frame(composing).dates())
            .flatMap(Optional::stream)
            .collect(joining(" \u00B7 "));
    out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(event)));
    if (form.instructions().isEmpty()) {
      out.add(Paragraph.of(words.text("form.why")));
    } else {
      out.addAll(Prose.of(form.instructions()));
    }
    String promise =
        Stream.of(
                form.anonymous()
                    ? Optional.of(words.text("form.anonymous"))
                    : Optional.<String>empty(),
                drop(form))
            .flatMap(Optional::stream)
            .collect(joining(" "));
    if (!promise.isEmpty()) {
      out.add(Paragraph.of(promise));
    }
    return out.build();
  }

  private Optional<String> drop(Questionnaire form) {
    String places =
        composing.event().stations().stream()
            .filter(station -> station.questionnaire().equals(Optional.of(form.id())))
            .map(this::place)
            .distinct()
            .collect(joining(words.text("form.drop.or")));
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("form.drop", "places", places));
  }

  private String place(Station station) {
    String where =
        Stream.of(
                station.room().flatMap(composing.directory()::findRoom).map(Room::name),
                station.location())
            .flatMap(Optional::stream)
            .collect(joining(", "));
    return where.isEmpty() ? station.name() : station.name() + " (" + where + ")";
  }
}
