package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.conducteur.country.Answer;
import org.conducteur.country.CommonGround;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.country.Question;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.id.CountryId;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.QuestionId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.Brief;
import org.conducteur.session.Cue;
import org.conducteur.session.CueKind;
import org.conducteur.session.Exchange;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.MediaState;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Prompt;
import org.conducteur.session.Provision;
import org.conducteur.session.ProvisionKind;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;

/** Events whose fiches show some of everything, with hostile words. A seed gives the same one. */
final class BookletEvents {
  private static final LocalDate DATE = LocalDate.of(2023, 10, 12);
  private static final ImmutableList<PartyId> PARTIES =
      ImmutableList.of(
          PartyId.of("ada"),
          PartyId.of("jean"),
          PartyId.of("team"),
          PartyId.of("choir"),
          PartyId.of("town"),
          PartyId.of("club"));

  private final Random random;
  private final BookletTexts texts;
  private final int days;
  private int minute = 9 * 60;

  private BookletEvents(long seed) {
    random = new Random(seed);
    texts = new BookletTexts(random);
    days = 1 + random.nextInt(2);
  }

  static Event of(long seed) {
    return new BookletEvents(seed).event();
  }

  private Event event() {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      sessions.add(session(i));
    }
    EventBuilder event =
        Event.builder("Journée d'essai")
            .days(List.of(day(0), day(1)).subList(0, days))
            .people(
                List.of(
                    Person.builder(PARTIES.get(0), "Ada", "Exemple")
                        .function("Adjointe au maire, déléguée")
                        .organisation(PARTIES.get(4))
                        .build(),
                    Person.builder(PARTIES.get(1), "Jean-Luc", "de la Fiction").build()))
            .groups(
                List.of(
                    Group.builder(PARTIES.get(2), "Conseillers numériques").headCount(3).build(),
                    Group.builder(PARTIES.get(3), "Chœur d'enfants").build()))
            .organisations(
                List.of(
                    Organisation.builder(PARTIES.get(4), "Ville d'Exemple").build(),
                    Organisation.builder(PARTIES.get(5), "CLUB").build()))
            .equipment(
                List.of(
                    EquipmentItem.builder(EquipmentId.of("e0"), "Micro").build(),
                    EquipmentItem.builder(EquipmentId.of("e1"), "Micros main").build()))
            .countries(List.of(country("c0", "Danemark"), country("c1", "Utopie")))
            .venues(List.of(venue()))
            .sessions(sessions)
            .presentation(texts.paragraphs())
            .remarks(texts.text())
            .notes(texts.text());
    return maybe(event, () -> event.city("Exempleville"));
  }

  private Event maybe(EventBuilder event, Supplier<EventBuilder> more) {
    return (random.nextBoolean() ? more.get() : event).build();
  }

  private static Day day(int n) {
    return new Day(
        DayId.of("d" + n), Optional.of(DATE.plusDays(n)), Optional.empty(), Optional.empty());
  }

  private static CountryProfile country(String id, String name) {
    return new CountryProfile(
        CountryId.of(id), name, Optional.empty(), ImmutableList.of(), RichText.EMPTY);
  }

  private Venue venue() {
    return Venue.builder("Palais des congrès")
        .rooms(
            List.of(
                Room.builder(RoomId.of("r0"), "Auditorium").seatedCapacity(1200).build(),
                Room.builder(RoomId.of("r1"), "Salle n° 2").notes(texts.text()).build()))
        .access(texts.text())
        .notes(texts.text())
        .build();
  }

  private boolean some() {
    return random.nextInt(3) > 0;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return some() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> ImmutableList<T> few(Supplier<T> value) {
    ImmutableList.Builder<T> out = ImmutableList.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      out.add(value.get());
    }
    return out.build();
  }

  private <E extends Enum<E>> E one(Class<E> type) {
    return texts.any(List.of(type.getEnumConstants()));
  }

  private PartyId party() {
    return texts.any(PARTIES);
  }

  private DayTime time() {
    minute += random.nextInt(40);
    return DayTime.of(minute / 60 % 24, minute % 60);
  }

  private Session session(int index) {
    SessionBuilder session =
        Session.builder(SessionId.of("s" + index), texts.title())
            .kind(one(SessionKind.class))
            .slot(
                new Slot(
                    Optional.of(DayId.of("d" + random.nextInt(days))),
                    Optional.of(time()),
                    Optional.of(time())))
            .summary(texts.paragraphs());
    maybe(this::time).ifPresent(t -> session.lateStart(new Tolerance(t, texts.line())));
    maybe(this::time).ifPresent(t -> session.lateEnd(new Tolerance(t, texts.line())));
    maybe(() -> Duration.ofMinutes(5)).ifPresent(session::changeover);
    maybe(() -> RoomId.of("r" + random.nextInt(2))).ifPresent(session::room);
    maybe(
            () ->
                new Seating(
                    Optional.of(random.nextInt(2000)),
                    maybe(() -> 30),
                    texts.line(),
                    texts.text(),
                    maybe(() -> random.nextInt(3000))))
        .ifPresent(session::seating);
    maybe(() -> texts.any(List.of("fr", "de", "en"))).ifPresent(session::language);
    if (some()) {
      things(session.contents(texts.text()).remarks(texts.text()).notes(texts.text()));
      talks(session);
    }
    maybe(this::comparison).ifPresent(session::comparison);
    return session.build();
  }

  private void things(SessionBuilder session) {
    session
        .stage(
            new StageSetup(
                Optional.of(one(StageLayout.class)),
                few(() -> new StageElement(texts.name(), maybe(() -> 1 + random.nextInt(4)))),
                texts.text()))
        .needs(few(this::need))
        .cues(few(this::cue))
        .provisions(
            few(() -> new Provision(one(ProvisionKind.class), Optional.empty(), texts.line())))
        .media(
            List.of(
                media("m0", "Film, suite et fin", Optional.empty()),
                media("m1", "Diaporama", Optional.of(MediaId.of("m0")))))
        .runningOrder(few(this::item))
        .participations(few(this::participation));
  }

  private EquipmentNeed need() {
    EquipmentNeed.Builder need =
        EquipmentNeed.builder(EquipmentId.of("e" + random.nextInt(2)))
            .perhaps(random.nextBoolean());
    maybe(() -> 1 + random.nextInt(9)).ifPresent(need::quantity);
    maybe(this::party).ifPresent(need::supplier);
    return need.notes(texts.text()).build();
  }

  private Cue cue() {
    return new Cue(one(CueKind.class), texts.line());
  }

  private Media media(String id, String title, Optional<MediaId> insteadOf) {
    Media.Builder media =
        Media.builder(MediaId.of(id), title)
            .kind(one(MediaKind.class))
            .silent(random.nextBoolean())
            .perhaps(random.nextBoolean())
            .notes(texts.text());
    insteadOf.ifPresent(media::insteadOf);
    maybe(() -> Duration.ofSeconds(random.nextInt(3600))).ifPresent(media::length);
    maybe(this::party).ifPresent(media::supplier);
    maybe(this::deadline).ifPresent(media::due);
    maybe(() -> one(MediaState.class)).ifPresent(media::state);
    return media.build();
  }

  private Deadline deadline() {
    return texts.any(
        List.of(
            new Deadline.OnDate(DATE.minusDays(random.nextInt(90))),
            new Deadline.Relative(random.nextInt(9) - 5),
            new Deadline.AsSoonAsPossible(),
            new Deadline.InMonth(one(Deadline.MonthPart.class), Optional.empty(), 9),
            new Deadline.InWords("avant les vacances")));
  }

  private RunningItem item() {
    RunningItem.Builder item =
        RunningItem.builder(texts.title())
            .speakers(few(this::party))
            .media(few(() -> MediaId.of("m" + random.nextInt(2))))
            .cues(few(this::cue))
            .details(texts.text());
    maybe(this::time).ifPresent(item::start);
    maybe(() -> PARTIES.get(4)).ifPresent(item::onBehalfOf);
    if (some()) {
      item.length(Duration.ofMinutes(random.nextInt(100)));
    } else {
      item.vagueLength("quelques minutes, au plus");
    }
    return item.build();
  }

  private Participation participation() {
    Participation.Builder part =
        Participation.builder(party()).role(one(Role.class)).mission(texts.text());
    maybe(() -> one(ParticipationState.class)).ifPresent(part::state);
    maybe(() -> "Cheffe de file, par intérim").ifPresent(part::function);
    maybe(() -> PARTIES.get(4 + random.nextInt(2))).ifPresent(part::onBehalfOf);
    maybe(() -> CountryId.of("c1")).ifPresent(part::country);
    maybe(this::time).ifPresent(part::arrival);
    return part.build();
  }

  private void talks(SessionBuilder session) {
    session
        .briefs(few(() -> new Brief(few(this::party), texts.text())))
        .prompts(
            few(() -> new Prompt(texts.text(), maybe(this::party), few(this::party), texts.line())))
        .requests(few(this::request))
        .exchanges(
            few(
                () ->
                    new Exchange(
                        texts.title(), maybe(this::date), few(this::party), texts.text())));
  }

  private Request request() {
    Request.Builder request =
        Request.builder()
            .what(texts.line())
            .to(few(this::party))
            .draft(random.nextBoolean())
            .state(one(RequestState.class));
    maybe(this::party).ifPresent(request::by);
    maybe(this::deadline).ifPresent(request::due);
    return request.build();
  }

  private PartialDate date() {
    return texts.any(
        List.of(
            PartialDate.of(DATE),
            PartialDate.parse("2022").orElseThrow(),
            PartialDate.parse("about-2022-03").orElseThrow(),
            PartialDate.parse("late-2018").orElseThrow(),
            PartialDate.parse("1950s").orElseThrow()));
  }

  private Comparison comparison() {
    return Comparison.builder()
        .introduction(texts.text())
        .questions(
            List.of(
                Question.builder(QuestionId.of("q1"))
                    .text(texts.line())
                    .answers(
                        ImmutableMap.of(
                            CountryId.of("c0"),
                            answer(),
                            CountryId.of("c1"),
                            new Answer(ImmutableList.of(), texts.paragraphs())))
                    .build()))
        .framing(texts.text())
        .common(new CommonGround(texts.line(), ImmutableList.of(), few(this::point)))
        .passages(few(this::passage))
        .build();
  }

  private Answer answer() {
    return new Answer(few(this::point), texts.line());
  }

  private Point point() {
    RichText text = texts.line();
    // What is uncertain is slanted as a whole, so that stress within it does not show.
    boolean uncertain = random.nextInt(4) == 0 && text.markdown().indexOf('*') < 0;
    return Point.builder()
        .text(text)
        .uncertain(uncertain)
        .unanswered(random.nextInt(4) == 0)
        .points(few(() -> Point.builder().text(texts.line()).build()))
        .build();
  }

  private Passage passage() {
    return new Passage(
        maybe(texts::title),
        texts.text(),
        new Provenance(
            random.nextBoolean() ? ProvenanceKind.AI_TOOL : ProvenanceKind.DOCUMENT,
            "Robot imaginaire",
            texts.line(),
            maybe(() -> "https://exemple.org/a"),
            maybe(this::date)));
  }
}
