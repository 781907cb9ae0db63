package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.text.RichText;
import org.jspecify.annotations.Nullable;

/** What equipment is needed: names with numbers in a line, or a list with what else is known. */
final class NeedsReading {
  private static final Splitter POINTS = Splitter.on('\u00B7').trimResults().omitEmptyStrings();

  private final Reading reading;

  NeedsReading(Reading reading) {
    this.reading = reading;
  }

  /** Reads it when all sessions are known, until whose end things may stay. */
  void read(List<SourceBlock> blocks, Consumer<ImmutableList<EquipmentNeed>> home) {
    reading.later(() -> home.accept(needs(blocks)));
  }

  private ImmutableList<EquipmentNeed> needs(List<SourceBlock> blocks) {
    ImmutableList.Builder<EquipmentNeed> out = ImmutableList.builder();
    int at = 0;
    while (at < blocks.size()) {
      SourceBlock block = blocks.get(at);
      int end = at + 1;
      if (block instanceof SourceBlock.Item) {
        while (end < blocks.size() && !begins(blocks.get(end))) {
          end++;
        }
        out.add(need(Styles.text(block), blocks.subList(at + 1, end)));
      } else {
        for (String name : POINTS.split(reading.plain(Styles.text(block)))) {
          out.add(need(StyledText.of(name), ImmutableList.of()));
        }
      }
      at = end;
    }
    return out.build();
  }

  private static boolean begins(SourceBlock block) {
    return block instanceof SourceBlock.Item item && item.depth() == 0 && !item.marker().isEmpty();
  }

  private EquipmentNeed need(StyledText line, List<SourceBlock> below) {
    String shown = reading.plain(line);
    int bracket = shown.endsWith(")") ? opening(shown) : -1;
    EquipmentNeed.Builder known = null;
    if (bracket > 0) {
      known =
          details(
              shown.substring(0, bracket).strip(),
              shown.substring(bracket + 1, shown.length() - 1));
    }
    EquipmentNeed.Builder need = known == null ? counted(shown) : known;
    return need.notes(below.isEmpty() ? RichText.EMPTY : reading.rich(lifted(below))).build();
  }

  /** Where the bracket opens that closes at the end. */
  private static int opening(String shown) {
    int open = 0;
    for (int i = shown.length() - 1; i > 0; i--) {
      open += shown.charAt(i) == ')' ? 1 : shown.charAt(i) == '(' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }

  private EquipmentNeed.Builder counted(String shown) {
    Counted counted = Counted.of(shown);
    EquipmentNeed.Builder need =
        EquipmentNeed.builder(reading.sketch().stock().named(counted.name()));
    counted.quantity().ifPresent(need::quantity);
    return need;
  }

  /** All that stands in brackets must be understood, or it belongs to the name. */
  private EquipmentNeed.@Nullable Builder details(String counted, String brackets) {
    HandoutVocabulary words = reading.words();
    String rest = brackets;
    boolean perhaps = false;
    if (rest.equals(words.text("perhaps")) || rest.startsWith(words.text("perhaps") + ", ")) {
      perhaps = true;
      rest = rest.substring(Math.min(rest.length(), words.text("perhaps").length() + 2));
    }
    Optional<String> until = Optional.empty();
    for (int from = 0; from >= 0; from = next(rest, from)) {
      Optional<String> session =
          words.sentence("until.session").find(rest.substring(from)).map(f -> f.get("session"));
      if (session.isPresent()) {
        until = session;
        rest = from == 0 ? "" : rest.substring(0, from - 2);
        break;
      }
    }
    Optional<String> supplier = words.sentence("supplied.by").find(rest).map(f -> f.get("name"));
    if (!rest.isEmpty() && supplier.isEmpty()) {
      return null;
    }
    EquipmentNeed.Builder need = counted(counted).perhaps(perhaps);
    supplier
        .map(StyledText::of)
        .flatMap(name -> reading.party(name, PartyKind.GROUP))
        .ifPresent(need::supplier);
    until.flatMap(reading.sketch()::sessionOf).ifPresent(need::until);
    return need;
  }

  private static int next(String text, int from) {
    int comma = text.indexOf(", ", from);
    return comma < 0 ? -1 : comma + 2;
  }

  /** What stands below an item, as a text of its own. */
  static ImmutableList<SourceBlock> lifted(List<SourceBlock> below) {
    List<SourceBlock> out = new ArrayList<>();
    for (SourceBlock block : below) {
      if (block instanceof SourceBlock.Item item && item.depth() == 0) {
        out.add(new SourceBlock.Paragraph("", item.text(), item.place()));
      } else if (block instanceof SourceBlock.Item item) {
        out.add(new SourceBlock.Item(item.depth() - 1, item.marker(), item.text(), item.place()));
      } else {
        out.add(block);
      }
    }
    return ImmutableList.copyOf(out);
  }
}
