package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;

/**
 * Reads schedules as pretalx, frab and the c3voc write them: entries under days and rooms, or, in
 * the second version, one list of them.
 */
final class ScheduleReading {
  /** What this program calls itself in the schedules that it writes. */
  static final String GENERATOR = "Conducteur";

  private final ForeignFile file;
  private final Fields schedule;
  private final Fields conference;
  private final Optional<Fields> meta;
  private final boolean ownFile;

  private ScheduleReading(ForeignFile file, Fields schedule, Fields conference, boolean ownFile) {
    this.file = file;
    this.schedule = schedule;
    this.conference = conference;
    this.ownFile = ownFile;
    meta = conference.object("meta", "meta");
  }

  static Optional<EventBuilder> read(ForeignFile file, Node root) {
    Optional<Fields> outer = Fields.of(file, "", root, Trail.ROOT);
    if (outer.isEmpty()) {
      return Optional.empty();
    }
    outer.get().skip(FileForm.SCHEMA);
    boolean own =
        outer
            .get()
            .object("generator", "generator")
            .filter(generator -> isOurs(generator))
            .isPresent();
    Optional<Fields> schedule =
        outer.get().names().contains("schedule")
            ? outer.get().object("schedule", "schedule")
            : outer;
    Optional<Fields> conference =
        schedule.flatMap(fields -> fields.object("conference", "conference"));
    if (conference.isEmpty()) {
      schedule.orElse(outer.get()).reportMissing("conference");
      return Optional.empty();
    }
    return Optional.of(
        new ScheduleReading(file, schedule.orElseThrow(), conference.get(), own).event());
  }

  private static boolean isOurs(Fields generator) {
    generator.skip("version", "url");
    return generator.line("name").filter(GENERATOR::equals).isPresent();
  }

  private EventBuilder event() {
    ScheduleDays listed = ScheduleDays.of(schedule, conference);
    ImmutableList<Talk> talks = listed.talks();
    Optional<String> known = language(talks);
    String language = known.orElseGet(() -> Event.builder("").build().language());
    file.speaks(language);
    ForeignDays days = new ForeignDays(file);
    listed.addTo(days);
    int zoneAt = conference.offset("time_zone_name");
    TalkTimes times = TalkTimes.of(file, days, zone(), zoneAt, talks);
    TalkTexts texts =
        new TalkTexts(language, ownFile ? UnaryOperator.identity() : Markup::markdown);
    ForeignCast cast = new ForeignCast(file);
    ForeignRooms rooms = new ForeignRooms(file);
    ScheduleRooms.read(conference, rooms, language, ownFile);
    TalkPeople people = new TalkPeople(cast, texts, language, ownFile);
    schedule.objects("persons", "person").forEach(people::person);
    Map<String, String> tracks = tracks();
    TalkReading reading = new TalkReading(times, texts, people, rooms, language, tracks, ownFile);
    List<Session> sessions = new ArrayList<>();
    talks.forEach(talk -> sessions.add(reading.read(listed.listed(talk, times))));
    EventBuilder event = Event.builder(title()).language(language).zone(times.zone());
    return event
        .presentation(texts.rich(conference.text("description", Pointer.of("presentation"))))
        .days(days.list())
        .venues(rooms.venues())
        .people(cast.people())
        .sessions(sessions)
        .remarks(remarks(language, tracks))
        .notes(notes(language))
        .translations(file.translations());
  }

  private String title() {
    Optional<String> title = conference.line("title");
    if (conference.isAbsent("title")) {
      conference.reportMissing("title");
    }
    return title.orElse("");
  }

  /** The language that the file names, else that of most of its entries. */
  private Optional<String> language(List<Talk> talks) {
    Optional<String> own = meta.flatMap(one -> one.line("language"));
    Optional<String> usual =
        conference.object("defaults", "defaults").flatMap(defaults -> defaults.line("language"));
    Optional<String> first =
        conference.items("languages").stream()
            .filter(Node.Text.class::isInstance)
            .map(node -> ((Node.Text) node).value())
            .findFirst();
    ImmutableMultiset<String> spoken =
        talks.stream()
            .flatMap(talk -> talk.fields().line("language").flatMap(TalkTexts::tag).stream())
            .collect(ImmutableMultiset.toImmutableMultiset());
    return own.or(() -> usual)
        .or(() -> first)
        .flatMap(TalkTexts::tag)
        .or(() -> Multisets.copyHighestCountFirst(spoken).stream().findFirst());
  }

  private Optional<ZoneId> zone() {
    Optional<String> own = meta.flatMap(one -> one.line("zone"));
    Optional<String> name = conference.line("time_zone_name").or(() -> own);
    try {
      return name.map(ZoneId::of);
    } catch (DateTimeException e) {
      String written = name.orElseThrow();
      file.problems()
          .propose(
              DateProposals.zone(written),
              Trouble.ZONE,
              conference.offset("time_zone_name"),
              Trail.ROOT.then("zone"),
              Shown.text(written),
              "Europe/Paris");
      return Optional.empty();
    }
  }

  private Map<String, String> tracks() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Fields track : conference.objects("tracks", "track")) {
      Optional<String> name = track.line("name").or(() -> track.line("title"));
      Optional<String> slug = track.line("slug");
      track.skip("guid", "color", "colors");
      name.ifPresent(known -> names.put(slug.orElse(known), known));
    }
    return names;
  }

  private RichText remarks(String language, Map<String, String> tracks) {
    Jottings remarks = new Jottings(language);
    if (!tracks.isEmpty()) {
      remarks.add("tracks", Optional.of(String.join(", ", tracks.values())));
    }
    conference.line("url").ifPresent(url -> remarks.addLink("page", "", url));
    List<String> words = new ArrayList<>();
    for (Node word : conference.items("keywords")) {
      conference.scalar("keywords", word).ifPresent(words::add);
    }
    remarks.add("keywords", Optional.of(String.join(", ", words)).filter(all -> !all.isEmpty()));
    return remarks.text();
  }

  private RichText notes(String language) {
    conference.skip("daysCount", "timeslot_duration", "start", "end", "acronym");
    schedule.skip("version");
    Jottings notes = new Jottings(language);
    if (!ownFile) {
      notes.add("acronym", conference.line("acronym"));
      notes.add("version", schedule.line("version"));
      schedule.line("base_url").ifPresent(url -> notes.addLink("page", "", url));
    }
    TalkLinks.address(conference, "logo").ifPresent(url -> notes.addLink("logo", "", url));
    return notes.text();
  }
}
