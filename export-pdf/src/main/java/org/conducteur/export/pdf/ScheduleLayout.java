package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleBlock;

/** Lays out a picture of time. It takes what is left of its page, if that is more than half. */
final class ScheduleLayout {
  private static final float LEAST = 0.55f;
  private static final float AROUND = 0.6f;

  private final Typesetting typesetting;

  ScheduleLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  void lay(Schedule schedule, Place place, Flow flow) {
    Look look = typesetting.look();
    String description = CleanText.trimmed(schedule.description());
    Tag figure =
        place.tag().child(PdfName.Figure).alternate(description.isEmpty() ? "…" : description);
    readAll(schedule, place);
    flow.space(look.em(AROUND));
    flow.addStretching(
        look.textHeight() * LEAST,
        height -> {
          ScheduleDrawing[] drawing = new ScheduleDrawing[1];
          return (pen, top) -> {
            if (drawing[0] == null) {
              drawing[0] = new ScheduleDrawing(typesetting, schedule, place.in(figure), height);
            }
            drawing[0].draw(pen, top);
          };
        });
    flow.space(look.em(AROUND));
  }

  /** The words are set when the height is known; what cannot be drawn of them is known at once. */
  private void readAll(Schedule schedule, Place place) {
    StringBuilder words = new StringBuilder();
    schedule.tracks().forEach(words::append);
    schedule.ticks().forEach(tick -> words.append(tick.label()));
    for (ScheduleBlock block : schedule.blocks()) {
      words.append(block.time()).append(block.title()).append(block.detail());
    }
    typesetting.runs(words.toString(), place.text(), place.tag());
  }
}
