package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.people.Audience;
import org.conducteur.session.Brief;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.conducteur.time.DayTime;

/** What changed in one session. */
final class SessionReport {
  /** What somebody is told who is new in a session that everybody else knows already. */
  private static final ImmutableSet<String> FOR_NEWCOMERS = ImmutableSet.of("briefs", "requests");

  private final Comparing comparing;
  private final Splits splits;
  private final Newsworthy newsworthy;
  private final Optional<PartyId> reader;
  private final ChangeWords words;
  private final OccasionWords occasions;

  SessionReport(
      Comparing comparing, Audience audience, ChangeWords words, OccasionWords occasions) {
    this.comparing = comparing;
    this.words = words;
    this.occasions = occasions;
    splits = Splits.of(comparing);
    newsworthy = new Newsworthy(audience, comparing.before(), comparing.after());
    reader = audience.speaker();
  }

  /** Nothing if nothing changed that the reader is told. */
  Optional<NewsTopic> of(SessionId id) {
    Optional<Occasion> before = comparing.before(id);
    Optional<Occasion> after = comparing.after(id);
    Pointer place = Pointer.ROOT.then("sessions").then(id.value());
    ImmutableList.Builder<NewsItem> items = ImmutableList.builder();
    if (reader.isPresent()) {
      personal(reader.get(), before, after, place, items);
    } else {
      general(before, after, place, items);
    }
    ImmutableList<NewsItem> told = items.build();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NewsTopic(place, occasions.title(after.or(() -> before).orElseThrow()), told));
  }

  private void general(
      Optional<Occasion> before,
      Optional<Occasion> after,
      Pointer place,
      ImmutableList.Builder<NewsItem> items) {
    if (before.isPresent() && after.isPresent()) {
      both(before.get(), after.get(), place, items);
    } else if (after.isPresent() && splits.whole(after.get().session().id()).isEmpty()) {
      items.add(new NewsItem(NewsKind.NEW, place, occasions.fresh(after.get())));
    } else if (before.isPresent()) {
      items.add(gone(before.get(), place));
    }
  }

  private NewsItem gone(Occasion before, Pointer place) {
    ImmutableList<Occasion> parts = splits.parts(before.session().id());
    return parts.isEmpty()
        ? new NewsItem(NewsKind.CANCELLED, place, occasions.cancelled(before))
        : new NewsItem(NewsKind.SPLIT, place, occasions.split(before, parts));
  }

  private void both(
      Occasion before, Occasion after, Pointer place, ImmutableList.Builder<NewsItem> items) {
    ImmutableList<Occasion> parts = splits.parts(after.session().id());
    Optional<NewsItem> lead =
        parts.isEmpty()
            ? occasions
                .moved(before, after)
                .map(sentence -> new NewsItem(NewsKind.MOVED, place, sentence))
            : Optional.of(new NewsItem(NewsKind.SPLIT, place, occasions.split(before, parts)));
    lead.ifPresent(items::add);
    reader.flatMap(who -> arrival(who, before, after, place)).ifPresent(items::add);
    for (Change change : comparing.changes(after.session().id())) {
      if (newsworthy.isTold(change, lead.isPresent()) && !isOwnArrival(change, before, after)) {
        items.add(detail(change));
      }
    }
  }

  private NewsItem detail(Change change) {
    return new NewsItem(NewsKind.DETAIL, change.place(), sentence(change));
  }

  private String sentence(Change change) {
    Object came = change.kind() == ChangeKind.ADDED ? change.after().orElseThrow() : "";
    Object went = change.kind() == ChangeKind.REMOVED ? change.before().orElseThrow() : "";
    if (came instanceof Participation part) {
      return occasions.takesPart(part.who(), true);
    } else if (went instanceof Participation part) {
      return occasions.takesPart(part.who(), false);
    } else if (came instanceof Brief brief) {
      return occasions.brief(brief);
    }
    return words.sentence(change, 1);
  }

  private void personal(
      PartyId who,
      Optional<Occasion> before,
      Optional<Occasion> after,
      Pointer place,
      ImmutableList.Builder<NewsItem> items) {
    boolean was = before.flatMap(occasion -> occasion.part(who)).isPresent();
    boolean is = after.flatMap(occasion -> occasion.part(who)).isPresent();
    if (was && is) {
      both(before.orElseThrow(), after.orElseThrow(), place, items);
    } else if (is && !isPartOfOwn(who, after.orElseThrow())) {
      Occasion occasion = after.orElseThrow();
      Optional<DayTime> arrival = occasion.arrival(who, lead(true));
      items.add(new NewsItem(NewsKind.JOINED, place, occasions.joined(occasion, arrival)));
      comparing.changes(occasion.session().id()).stream()
          .filter(change -> change.place().steps().size() > 2)
          .filter(change -> FOR_NEWCOMERS.contains(change.place().steps().get(2)))
          .forEach(change -> items.add(detail(change)));
    } else if (was && after.isPresent()) {
      items.add(new NewsItem(NewsKind.LEFT, place, occasions.left(before.orElseThrow())));
    } else if (was) {
      items.add(gone(before.orElseThrow(), place));
    }
  }

  /** Whether a session is new to the reader as part of one of hers that was split. */
  private boolean isPartOfOwn(PartyId who, Occasion part) {
    return splits
        .whole(part.session().id())
        .flatMap(comparing::before)
        .flatMap(whole -> whole.part(who))
        .isPresent();
  }

  private Optional<Duration> lead(boolean later) {
    return (later ? comparing.after() : comparing.before()).arrivalLead();
  }

  private Optional<NewsItem> arrival(PartyId who, Occasion before, Occasion after, Pointer place) {
    return occasions
        .arrival(before.arrival(who, lead(false)), after.arrival(who, lead(true)))
        .map(sentence -> new NewsItem(NewsKind.ARRIVAL, place, sentence));
  }

  /** Whether a change is told by the sentence about the reader's arrival. */
  private boolean isOwnArrival(Change change, Occasion before, Occasion after) {
    List<String> steps = change.place().steps();
    return reader.isPresent()
        && steps.size() == 5
        && steps.get(2).equals("participations")
        && steps.get(4).equals("arrival")
        && reader.equals(who(after.session(), steps.get(3)))
        && before.part(reader.get()).isPresent();
  }

  private static Optional<PartyId> who(Session session, String step) {
    List<Participation> all = session.participations();
    return all.stream()
        .filter(part -> Integer.toString(all.indexOf(part)).equals(step))
        .map(Participation::who)
        .findFirst();
  }
}
