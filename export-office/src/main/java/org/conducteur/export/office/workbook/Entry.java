package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.scan.CellFindings;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.SerialTimes;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.naming.Folded;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.TypedLength;
import org.conducteur.time.TypedTime;

/**
 * One cell as somebody left it, read as whatever its column holds. A cell that makes no sense as
 * such leaves by an {@link UnreadableCell}.
 */
final class Entry {
  private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

  /** Names stand a line each, or behind commas and semicolons. */
  private static final Splitter NAMES =
      Splitter.on(Pattern.compile("[\n;,]")).trimResults().omitEmptyStrings();

  private final Content content;
  private final Optional<String> formula;
  private final InSheet place;
  private final Pointer pointer;
  private final Intake intake;
  private final Consumer<UnaryOperator<Record>> datum;

  Entry(
      Content content,
      Optional<String> formula,
      InSheet place,
      Pointer pointer,
      Intake intake,
      Consumer<UnaryOperator<Record>> datum) {
    this.content = requireNonNull(content, "content");
    this.formula = requireNonNull(formula, "formula");
    this.place = requireNonNull(place, "place");
    this.pointer = requireNonNull(pointer, "pointer");
    this.intake = requireNonNull(intake, "intake");
    this.datum = requireNonNull(datum, "datum");
  }

  /** Changes what the row of this cell stands for. */
  void change(UnaryOperator<Record> change) {
    datum.accept(change);
  }

  /** Puts a value where a path leads from what the row stands for. */
  void set(String path, Object value) {
    change(record -> Components.with(record, path, value));
  }

  EventDraft draft() {
    return intake.draft();
  }

  Names names() {
    return intake.names();
  }

  Words words() {
    return intake.words();
  }

  InSheet place() {
    return place;
  }

  Pointer pointer() {
    return pointer;
  }

  /** What the file has. */
  Content content() {
    return content;
  }

  /** Whether it is calculated, and how. */
  Optional<String> formula() {
    return formula;
  }

  boolean isBlank() {
    return content instanceof Content.Blank || text().isEmpty();
  }

  /** The words of the cell; nothing for anything else. */
  String shown() {
    return content instanceof Content.Words words ? words.text().strip() : "";
  }

  /** The words of the cell, without space around them. */
  String text() {
    if (content instanceof Content.Words words) {
      return words.text().strip();
    } else if (content instanceof Content.Amount amount) {
      return number(amount.number());
    } else if (content instanceof Content.Truth truth) {
      return words().text(truth.holds() ? "yes" : "no");
    } else if (content instanceof Content.Fault fault) {
      throw trouble(CellFindings.faultInCell(pointer, place, fault.code()));
    }
    return "";
  }

  private static String number(double number) {
    // Room "12" is twelve and not 12.0.
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  Optional<String> someText() {
    return Optional.of(text()).filter(text -> !text.isEmpty());
  }

  /** The lines that are not blank. */
  ImmutableList<String> lines() {
    return ImmutableList.copyOf(LINES.split(text()));
  }

  RichText rich() {
    return RichText.of(text());
  }

  /** A whole number that is not negative. */
  Optional<Integer> count() {
    return some(this::count, text -> CellFindings.notANumber(pointer, place, text));
  }

  private Optional<Integer> count(String text) {
    if (content instanceof Content.Amount amount) {
      double number = amount.number();
      boolean whole = number >= 0 && number <= Integer.MAX_VALUE && number == Math.rint(number);
      return whole ? Optional.of((int) number) : Optional.empty();
    }
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** Yes for any of the usual marks, no for the usual noes and for nothing. */
  boolean flag() {
    return someFlag().orElse(false);
  }

  Optional<Boolean> someFlag() {
    ImmutableList<String> usual = ImmutableList.of(words().text("yes"), words().text("no"));
    return content instanceof Content.Truth truth
        ? Optional.of(truth.holds())
        : some(
            text -> Marks.read(text, words()),
            text -> CellFindings.notAChoice(pointer, place, text, usual));
  }

  Optional<DayTime> time() {
    return some(
        text ->
            content instanceof Content.Amount amount
                ? SerialTimes.dayTime(amount.number())
                : TypedTime.parse(text),
        text -> CellFindings.notATime(pointer, place, text));
  }

  /** A span of time; a bare number counts minutes. */
  Optional<Duration> length() {
    return some(
        text ->
            content instanceof Content.Amount amount && (amount.temporal() || amount.number() < 1)
                ? SerialTimes.length(amount.number())
                : TypedLength.parseOrMinutes(text),
        text -> CellFindings.notALength(pointer, place, text));
  }

  Optional<LocalDate> date() {
    return some(
        text ->
            content instanceof Content.Amount amount
                ? SerialTimes.date(amount.number())
                : intake.date(text),
        text -> CellFindings.notADate(pointer, place, text));
  }

  /** What the cell holds, nothing of a blank one. */
  private <T> Optional<T> some(
      Function<String, Optional<T>> reading, Function<String, Finding> otherwise) {
    String text = text();
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(reading.apply(text).orElseThrow(() -> trouble(otherwise.apply(text))));
  }

  /** A date, a part of a month, days before or after, or any words. */
  Optional<Deadline> deadline() {
    return content instanceof Content.Amount amount && amount.temporal()
        ? date().map(Deadline.OnDate::new)
        : someText().map(intake.deadlines()::read);
  }

  /**
   * Puts a date where a deadline is held. Nothing becomes nothing only through the words of the
   * deadline, which stand in a cell of their own.
   */
  void setDate(String path) {
    if (!isBlank()) {
      set(path, date().map(Deadline.OnDate::new));
    }
  }

  /** A constant by its word, in whatever case and with or without accents. */
  <E extends Enum<E>> Optional<E> choice(Class<E> type) {
    return someText().map(text -> choice(text, type));
  }

  /** A constant by its word, where there must be one. */
  <E extends Enum<E>> E oneOf(Class<E> type) {
    return choice(text(), type);
  }

  private <E extends Enum<E>> E choice(String text, Class<E> type) {
    return words()
        .find(text, type)
        .orElseThrow(
            () ->
                trouble(
                    CellFindings.notAChoice(
                        pointer,
                        place,
                        text,
                        ImmutableList.copyOf(type.getEnumConstants()).stream()
                            .map(words()::of)
                            .collect(toImmutableList()))));
  }

  /** What its words name. */
  <T> Optional<T> named(Function<Names.At, T> by) {
    return someText().map(text -> by.apply(at(text)));
  }

  Optional<PartyId> party() {
    return named(Names.At::party);
  }

  Optional<PartyId> organisation() {
    return named(Names.At::organisation);
  }

  Optional<SessionId> session() {
    return named(Names.At::session);
  }

  Optional<RoomId> room() {
    return named(Names.At::room);
  }

  /** Everybody that it names. */
  ImmutableList<PartyId> parties() {
    return parties(text());
  }

  /** Everybody that it names; nobody in particular where it says that all are meant. */
  ImmutableList<PartyId> addressees() {
    return Folded.of(text()).equals(Folded.of(words().text("everybody")))
        ? ImmutableList.of()
        : parties();
  }

  /** Everybody that a part of it names. */
  ImmutableList<PartyId> parties(String part) {
    // "Ville de Metz, direction de la culture" may be one name.
    Optional<PartyId> whole = names().findParty(part);
    if (whole.isPresent()) {
      return ImmutableList.of(whole.get());
    }
    return NAMES.splitToStream(part).map(name -> at(name).party()).collect(toImmutableList());
  }

  /** A part of it, for looking up what it names. */
  Names.At at(String part) {
    return names().at(this, part);
  }

  /** That it makes no sense in its row, as others of its column do. */
  UnreadableCell notHere() {
    return trouble(CellFindings.notHere(pointer, place, text()));
  }

  UnreadableCell trouble(Finding finding) {
    return new UnreadableCell(finding);
  }
}
