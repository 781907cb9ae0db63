package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.style.PaperSize;

/** The sheet that says how to use the others: what may be typed, and what becomes of it. */
final class Guide {
  private final EventView view;
  private final Words words;

  private Guide(EventView view) {
    this.view = view;
    words = view.words();
  }

  /** With a line for each sheet that a person opens. */
  static SheetPlan of(EventView view, List<SheetPlan> sheets) {
    return new Guide(view).plan(sheets);
  }

  private SheetPlan plan(List<SheetPlan> sheets) {
    List<SheetPlan.Section> sections = new ArrayList<>();
    sections.add(section("way", "fill", "save", "import", "again", "reason"));
    sections.add(sheets(sheets));
    sections.add(
        section("typing", "time", "length", "date", "name", "yes", "several", "text", "figure"));
    sections.add(section("rows", "add", "copy", "move", "delete", "blank", "columns"));
    sections.add(colours());
    return new SheetPlan.OfGuide(
        view.frame("guide", PaperSize.A4, 0), ImmutableList.copyOf(sections));
  }

  private SheetPlan.Section section(String key, String... lines) {
    ImmutableList.Builder<SheetPlan.Line> all = ImmutableList.builder();
    for (String line : lines) {
      all.add(line(Value.text(words.text("guide." + line)), "guide." + line + ".text"));
    }
    return new SheetPlan.Section(words.text("guide." + key), all.build());
  }

  private SheetPlan.Line line(Value label, String text) {
    return new SheetPlan.Line(label, words.text(text), Optional.empty());
  }

  private SheetPlan.Section sheets(List<SheetPlan> sheets) {
    ImmutableList.Builder<SheetPlan.Line> lines = ImmutableList.builder();
    for (SheetPlan sheet : sheets) {
      String name = sheet.frame().name();
      lines.add(
          new SheetPlan.Line(new Value.Link(name, name), sheet.frame().intro(), Optional.empty()));
    }
    return new SheetPlan.Section(words.text("guide.sheets"), lines.build());
  }

  private SheetPlan.Section colours() {
    return new SheetPlan.Section(
        words.text("guide.colours"),
        ImmutableList.of(
            new SheetPlan.Line(
                new Value.Formula("MAX(0,60)", Value.number(60)),
                words.text("guide.computed"),
                Optional.empty()),
            sample("alert", Highlight.Manner.ALERT),
            sample("settled", Highlight.Manner.SETTLED),
            sample("note", Highlight.Manner.NOTE),
            sample("quiet", Highlight.Manner.QUIET)));
  }

  private SheetPlan.Line sample(String key, Highlight.Manner manner) {
    return new SheetPlan.Line(
        Value.text(words.text("guide.sample")),
        words.text("guide." + key + ".text"),
        Optional.of(manner));
  }
}
