package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.event.Agenda;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.StageSetup;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Group;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.Block;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;
import org.conducteur.text.Typography;
import org.conducteur.time.Tolerance;

/**
 * What fiches show of an event, datum by datum: names for ids, texts as printers set them. Two
 * events that tell the same here have the same in the same typed homes. What fiches do not show is
 * left out: kinds of items, contacts, aliases, stock, figures that no point tells, who wrote a
 * passage, the level of a heading within a text, whether somebody's office is said with the person
 * or with the session.
 */
public final class Told {
  private final Event event;
  private final Directory directory;
  private final Locale language;
  private final List<String> out = new ArrayList<>();

  private Told(Event event) {
    this.event = event;
    directory = Directory.of(event);
    language = Locale.forLanguageTag(event.language());
  }

  /**
   * All that is shown.
   *
   * @param event any event
   * @return a line for each datum
   */
  public static ImmutableList<String> of(Event event) {
    Told told = new Told(event);
    told.event();
    return ImmutableList.copyOf(told.out);
  }

  private void tell(String home, Object value) {
    String shown = value.toString();
    if (!shown.isEmpty() && !shown.equals("[]") && !shown.equals("Optional.empty")) {
      out.add(home + " = " + shown);
    }
  }

  private void event() {
    tell(
        "title",
        set(
            event.title()
                + event
                    .edition()
                    .filter(e -> !event.title().contains(e))
                    .map(e -> " – " + e)
                    .orElse("")));
    tell("language", language.getLanguage());
    tell("theme", event.theme().map(this::set));
    tell("city", event.city().map(this::set));
    tell("as of", event.asOf());
    tell("organiser", event.organiser().map(this::full));
    tell("partners", event.partners().stream().map(this::full).toList());
    tell("arrival lead", event.arrivalLead());
    tell("presentation", text(event.presentation()));
    Agenda.of(event).inOrder().forEach(this::session);
    event.tasks().stream().sorted((a, b) -> a.phase().compareTo(b.phase())).forEach(this::task);
    event.stations().forEach(this::station);
    event.venues().forEach(this::venue);
    event
        .privacy()
        .ifPresent(
            notice -> {
              tell("privacy controller", notice.controller().or(event::organiser).map(this::full));
              tell("privacy purpose", text(notice.purpose()));
              tell("privacy rights", text(notice.rights()));
            });
    event
        .questionnaires()
        .forEach(form -> new ToldForm(this::tell, this::text, this::set).tell(form));
    tell("remarks", text(event.remarks()));
    tell("notes", text(event.notes()));
  }

  private void session(Planned planned) {
    Session session = planned.session();
    tell("session", set(session.title()));
    tell(
        "kind",
        session.kind().isBreak() || session.kind() == SessionKind.OTHER ? "" : session.kind());
    if (event.days().size() > 1) {
      tell(
          "day",
          planned
              .day()
              .map(day -> day.date().map(Object::toString).orElse(day.title().orElse(""))));
    }
    tell("start", planned.start().map(time -> time.toLocalTime()));
    tell("end", planned.end().map(time -> time.toLocalTime()));
    tell("late start", session.lateStart().map(this::tolerance));
    tell("late end", session.lateEnd().map(this::tolerance));
    tell("changeover", session.changeover());
    tell("room", session.room().map(directory::name).map(this::set));
    session
        .seating()
        .ifPresent(
            seating -> {
              tell("seats", seating.seats());
              tell("reserve", seating.reserve());
              tell("reserve condition", flat(seating.reserveCondition()));
              tell("seating words", text(seating.words()));
            });
    tell("language", session.language().map(tag -> tag.replaceAll("-.*", "")));
    session
        .provisions()
        .forEach(one -> tell("provision", one.kind() + " " + one.language() + flat(one.details())));
    tell("summary", text(session.summary()));
    tell("contents", text(session.contents()));
    session.runningOrder().forEach(item -> item(session, item));
    session.participations().forEach(this::participation);
    session.stage().ifPresent(this::stage);
    session.needs().forEach(this::need);
    session.cues().forEach(cue -> tell("cue", cue.kind() + " " + flat(cue.text())));
    session.media().forEach(one -> media(session, one));
    talks(session);
    session
        .comparison()
        .ifPresent(new ToldComparison(this::tell, this::text, this::set, directory)::tell);
    tell("remarks", text(session.remarks()));
    tell("notes", text(session.notes()));
  }

  private String tolerance(Tolerance tolerance) {
    return tolerance.until().time() + " " + flat(tolerance.condition());
  }

  private void item(Session session, RunningItem item) {
    tell("item", set(item.title()));
    tell("speakers", names(item.speakers()));
    tell("on behalf of", item.onBehalfOf().map(this::name));
    tell("item start", item.start().map(time -> time.time()));
    tell("length", item.length().map(Object::toString).or(item::vagueLength));
    tell("shows", item.media().stream().map(id -> title(session, id)).toList());
    item.cues().forEach(cue -> tell("item cue", cue.kind() + " " + flat(cue.text())));
    tell("details", text(item.details()));
  }

  private String title(Session session, MediaId id) {
    return session.media().stream()
        .filter(one -> one.id().equals(id))
        .map(one -> set(one.title()))
        .findFirst()
        .orElse(id.value());
  }

  private void participation(Participation part) {
    Optional<Party> party = directory.findParty(part.who());
    boolean person =
        party.filter(one -> one instanceof Person p && !p.givenName().isEmpty()).isPresent();
    tell("participant", (person ? "person " : "") + name(part.who()));
    tell(
        "function",
        part.function()
            .or(
                () ->
                    party.flatMap(one -> one instanceof Person p ? p.function() : Optional.empty()))
            .map(this::set));
    Optional<PartyId> home =
        party.flatMap(
            one ->
                one instanceof Person p
                    ? p.organisation()
                    : one instanceof Group g ? g.organisation() : Optional.empty());
    tell("organisation", part.onBehalfOf().or(() -> home).map(this::name));
    tell("role", part.role());
    tell("state", part.state());
    tell("arrival", part.arrival().map(time -> time.time()));
    tell("mission", text(part.mission()));
  }

  private void stage(StageSetup stage) {
    tell("layout", stage.layout());
    stage
        .elements()
        .forEach(
            one ->
                tell("element", set(one.name()).toLowerCase(Locale.ROOT) + " " + one.quantity()));
    tell("stage notes", text(stage.notes()));
  }

  private void need(EquipmentNeed need) {
    tell(
        "need",
        directory.findEquipment(need.item()).map(EquipmentItem::name).map(this::set).orElse("")
            + " "
            + need.quantity()
            + (need.perhaps() ? " perhaps " : " ")
            + need.supplier().map(this::name)
            + need.until().flatMap(directory::findSession).map(one -> set(one.title())));
    tell("need notes", text(need.notes()));
  }

  private void media(Session session, Media media) {
    tell("medium", set(media.title()) + " " + media.kind());
    tell("flags", media.perhaps() + " " + media.silent() + " " + media.blackAndWhite());
    tell("supplier", media.supplier().map(this::name));
    tell("due", media.due());
    tell("state", media.state());
    tell("length", media.length().map(Object::toString).or(media::vagueLength));
    tell("instead of", media.insteadOf().map(id -> title(session, id)));
    tell("medium notes", text(media.notes()));
  }

  private void talks(Session session) {
    session.briefs().forEach(brief -> tell("brief", names(brief.to()) + text(brief.text())));
    session
        .prompts()
        .forEach(
            one ->
                tell(
                    "prompt",
                    ""
                        + one.by().map(this::name)
                        + names(one.to())
                        + flat(one.condition())
                        + text(one.text())));
    session
        .requests()
        .forEach(
            one ->
                tell(
                    "request",
                    text(one.what())
                        + one.by().map(this::name)
                        + names(one.to())
                        + one.draft()
                        + one.due()
                        + one.state()));
    session
        .exchanges()
        .forEach(
            one ->
                tell(
                    "exchange",
                    set(one.subject()) + one.date() + names(one.with()) + text(one.outcome())));
  }

  private void task(Task task) {
    tell("task", set(task.title()) + " " + task.phase() + task.state() + task.perhaps());
    tell("due", task.due() + " " + task.at() + " " + task.dayPart());
    tell("owners", names(task.owners()));
    tell(
        "after",
        task.dependsOn().stream()
            .map(id -> directory.findTask(id).map(one -> set(one.title())))
            .toList());
    tell("for", task.session().flatMap(directory::findSession).map(one -> set(one.title())));
    tell("details", text(task.details()));
  }

  private void station(Station station) {
    tell("station", set(station.name()));
    tell(
        "where",
        station.room().map(directory::name).map(this::set)
            + " "
            + station.location().map(this::set));
    station.needs().forEach(this::need);
    tell("sign", text(station.sign()));
    tell("details", text(station.details()));
  }

  private void venue(Venue venue) {
    tell("venue", set(venue.name()));
    tell("address", venue.address().map(this::set));
    tell("access", text(venue.access()));
    venue
        .rooms()
        .forEach(
            room -> {
              tell("room", set(room.name()) + room.seatedCapacity() + room.standingCapacity());
              tell(
                  "fixtures",
                  room.fixtures().stream()
                      .map(one -> set(one.name()) + one.quantity() + one.location().map(this::set))
                      .toList());
              tell("accessibility", text(room.accessibility()));
              tell("room notes", text(room.notes()));
            });
    venue
        .directions()
        .forEach(
            one ->
                tell(
                    "direction",
                    set(one.text())
                        + one.arrow()
                        + one.room().map(directory::name)
                        + one.location().map(this::set)));
    tell("venue notes", text(venue.notes()));
  }

  private String name(PartyId id) {
    return set(directory.name(id));
  }

  private String full(PartyId id) {
    return directory
        .findParty(id)
        .map(
            party ->
                party instanceof org.conducteur.people.Organisation body
                    ? body.name()
                    : party.displayName())
        .map(this::set)
        .orElse(id.value());
  }

  private List<String> names(Collection<PartyId> ids) {
    return ids.stream().map(this::name).toList();
  }

  private String set(String words) {
    return Typography.set(words, language);
  }

  /** A text for a place that holds a single line. */
  private String flat(RichText text) {
    return inlines(text.inlines());
  }

  private String text(RichText text) {
    StringBuilder all = new StringBuilder();
    text.blocks().forEach(block -> block(block, all));
    return all.toString();
  }

  private void block(Block block, StringBuilder all) {
    if (block instanceof Block.Paragraph paragraph) {
      all.append("¶ ").append(inlines(paragraph.content()));
    } else if (block instanceof Block.Subheading heading) {
      all.append("# ").append(inlines(heading.content()));
    } else if (block instanceof Block.Quotation quotation) {
      all.append("> (");
      quotation.content().forEach(inner -> block(inner, all));
      all.append(')');
    } else if (block instanceof Block.Items items) {
      for (ImmutableList<Block> item : items.items()) {
        all.append(items.ordered() ? "1. (" : "- (");
        item.forEach(inner -> block(inner, all));
        all.append(')');
      }
    }
  }

  private String inlines(ImmutableList<Inline> inlines) {
    InlineRuns runs = new InlineRuns();
    String shown = ShownLines.text(runs.of(Typography.set(inlines, language)));
    return shown + runs.notes().stream().map(ShownLines::text).toList();
  }
}
