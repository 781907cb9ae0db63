package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.id.MediaId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentKind;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.Cue;
import org.conducteur.session.CueKind;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;

/** What each part of the crew has to see to, a cell for each. */
final class Trades {
  private final Composing composing;
  private final Words words;
  private final ListMultimap<CueKind, Element> lines =
      MultimapBuilder.enumKeys(CueKind.class).arrayListValues().build();

  private final ImmutableList.Builder<EquipmentNeed> others = ImmutableList.builder();

  Trades(Composing composing) {
    this.composing = composing;
    words = composing.words();
  }

  /** What is set up for a session: stage and equipment. */
  Trades setUp(Session session) {
    SessionThings things = new SessionThings(composing, session);
    session.stage().ifPresent(stage -> lines.putAll(CueKind.STAGE, things.stage(stage)));
    EquipmentLines equipment = new EquipmentLines(composing);
    for (EquipmentNeed need : session.needs()) {
      if (session.stage().filter(stage -> isOn(stage, need)).isEmpty()) {
        CueKind trade = trade(need);
        if (trade == CueKind.OTHER) {
          others.add(need);
        } else {
          lines.put(trade, Paragraph.of(equipment.brief(need)));
        }
      }
    }
    return this;
  }

  /** What the crew does. */
  Trades cues(List<Cue> cues) {
    cues.forEach(
        cue -> Prose.of(cue.text()).forEach(part -> lines.put(cue.kind(), beginning(part))));
    return this;
  }

  /** Cues are often written to stand behind the name of their trade, in lower case. */
  private static Element beginning(Element part) {
    return part instanceof Paragraph paragraph
        ? Paragraph.of(capitalised(paragraph.content()))
        : part;
  }

  private static ImmutableList<Inline> capitalised(ImmutableList<Inline> words) {
    if (words.isEmpty()) {
      return words;
    }
    Inline first = words.get(0);
    if (first instanceof Inline.Text text && !text.value().isEmpty()) {
      first = new Inline.Text(EquipmentLines.capitalised(text.value()));
    } else if (first instanceof Inline.Foreign foreign) {
      first = new Inline.Foreign(foreign.language(), capitalised(foreign.content()));
    }
    return Prose.join(ImmutableList.of(first), words.subList(1, words.size()));
  }

  /** What is played during the whole session, or during no item in particular. */
  Trades mediaBesides(Session session) {
    ImmutableSet<MediaId> named =
        session.runningOrder().stream()
            .flatMap(item -> item.media().stream())
            .collect(ImmutableSet.toImmutableSet());
    return media(session, one -> !isAmong(one, named));
  }

  /** What is played during an item, or instead of that. */
  Trades media(Session session, RunningItem item) {
    ImmutableSet<MediaId> named = ImmutableSet.copyOf(item.media());
    return media(session, one -> isAmong(one, named));
  }

  private static boolean isAmong(Media media, ImmutableSet<MediaId> named) {
    return named.contains(media.id()) || media.insteadOf().filter(named::contains).isPresent();
  }

  private Trades media(Session session, Predicate<Media> which) {
    for (Media one : session.media()) {
      if (which.test(one)) {
        String details = String.join(", ", details(session, one));
        String told = details.isEmpty() ? "" : " " + words.text("in.brackets", "text", details);
        lines.put(
            trade(one.kind()),
            Paragraph.of(Prose.join(Prose.strong(one.title()), Inline.of(told))));
      }
    }
    return this;
  }

  private List<String> details(Session session, Media media) {
    List<String> out = new ArrayList<>();
    // The column says what videos and sounds are.
    if (media.kind() != MediaKind.VIDEO && media.kind() != MediaKind.SOUND) {
      out.add(words.of(media.kind()));
    }
    out.addAll(new SessionThings(composing, session).details(media));
    media
        .insteadOf()
        .map(id -> SessionPeople.mediaTitle(session, id))
        .ifPresent(title -> out.add(words.text("media.standIn", "media", title)));
    return out;
  }

  ImmutableList<Element> of(CueKind trade) {
    return ImmutableList.copyOf(lines.get(trade));
  }

  /** Equipment that no part of the crew at the stage sees to, such as what people eat. */
  ImmutableList<EquipmentNeed> others() {
    return others.build();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether the stage set-up has named the same thing already, and the need says no more of it. */
  private boolean isOn(StageSetup stage, EquipmentNeed need) {
    Optional<String> name =
        composing.directory().findEquipment(need.item()).map(EquipmentItem::name);
    boolean plain =
        need.notes().isEmpty()
            && need.until().isEmpty()
            && need.supplier().isEmpty()
            && !need.perhaps();
    return plain
        && stage.elements().stream()
            .filter(element -> name.map(Trades::singular).equals(Optional.of(key(element))))
            .anyMatch(
                element -> need.quantity().isEmpty() || need.quantity().equals(element.quantity()));
  }

  private static String key(StageElement element) {
    return singular(element.name());
  }

  private static String singular(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
  }

  private CueKind trade(EquipmentNeed need) {
    Optional<EquipmentKind> kind =
        composing.directory().findEquipment(need.item()).flatMap(EquipmentItem::kind);
    return kind.map(Trades::trade).orElse(CueKind.OTHER);
  }

  private static CueKind trade(EquipmentKind kind) {
    return switch (kind) {
      case SOUND -> CueKind.SOUND;
      case LIGHT -> CueKind.LIGHT;
      case VIDEO -> CueKind.VIDEO;
      case STAGE, FURNITURE -> CueKind.STAGE;
      case ELECTRICITY, CATERING, SIGNAGE, OTHER -> CueKind.OTHER;
    };
  }

  private static CueKind trade(MediaKind kind) {
    return switch (kind) {
      case VIDEO, SLIDES, IMAGES, TITLES -> CueKind.VIDEO;
      case SOUND -> CueKind.SOUND;
      case DOCUMENT -> CueKind.OTHER;
    };
  }
}
