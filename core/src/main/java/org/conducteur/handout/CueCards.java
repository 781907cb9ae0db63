package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.event.Planned;
import org.conducteur.id.RoomId;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;

/** Cards to hold in the hand: one for each thing that the master of ceremonies announces. */
final class CueCards {
  private static final int TYPE = 14;
  private static final int MARGIN = 9;

  private CueCards() {}

  static Draft compose(Composing composing) {
    List<Turn> turns = new ArrayList<>();
    for (Planned planned : composing.agenda().byTime()) {
      if (isHere(planned, composing)) {
        turns.addAll(Turn.of(planned));
      }
    }
    PageMaster page = page(composing);
    List<Optional<Turn>> next = following(turns);
    ImmutableList.Builder<Element> body = ImmutableList.builder();
    for (int i = 0; i < turns.size(); i++) {
      String count = composing.words().text("cue.count", "number", i + 1, "total", turns.size());
      body.addAll(new CueCard(composing, turns.get(i), next.get(i)).elements(count, page));
    }
    return Draft.plain(composing.words().text("handout.cue-cards"), body.build())
        .opening(Draft.Opening.BARE)
        .on(page);
  }

  private static PageMaster page(Composing composing) {
    PaperSize paper = composing.options().paper().orElse(PaperSize.A5);
    return new PageMaster(paper, true, TYPE, MARGIN);
  }

  /** What names no room, such as a break, concerns every room. */
  private static boolean isHere(Planned planned, Composing composing) {
    return planned.session().room().map(room -> composing.wants(room.value())).orElse(true);
  }

  /** For each turn the one after it in the same room. */
  private static List<Optional<Turn>> following(List<Turn> turns) {
    List<Optional<Turn>> out = new ArrayList<>();
    Map<RoomId, Integer> inRoom = new HashMap<>();
    int anywhere = turns.size();
    int everywhere = turns.size();
    for (int i = turns.size() - 1; i >= 0; i--) {
      Optional<RoomId> room = turns.get(i).session().room();
      int next =
          room.isPresent()
              ? Math.min(everywhere, inRoom.getOrDefault(room.get(), turns.size()))
              : anywhere;
      out.add(next < turns.size() ? Optional.of(turns.get(next)) : Optional.empty());
      anywhere = i;
      if (room.isPresent()) {
        inRoom.put(room.get(), i);
      } else {
        everywhere = i;
      }
    }
    return Lists.reverse(out);
  }
}
