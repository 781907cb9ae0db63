package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import org.conducteur.document.Alignment;
import org.conducteur.document.BlockTone;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleBlock;
import org.conducteur.document.ScheduleTick;
import org.conducteur.style.Palette;

/** A picture of time: tracks beside one another, hours from top to bottom. */
final class ScheduleDrawing {
  private static final float SMALLEST = 7;
  private static final float HAIRLINE = 0.5f;
  private static final float RULE = 1.1f;
  private static final float BAR = 4;

  /** The share of the accent in the surface of what happens on a stage. */
  private static final float STRONG = 0.28f;

  /** Free space between blocks that touch in time, and beside them. */
  private static final float BETWEEN = 0.75f;

  private static final float BESIDE = 2.5f;

  /** The title of a block in shares of the height of the picture, and in sizes of running text. */
  private static final float TITLE = 0.034f;

  private static final float LARGEST_TITLE = 2.4f;

  private final Typesetting typesetting;
  private final Look look;
  private final Palette palette;
  private final Schedule schedule;
  private final Place place;
  private final float height;
  private final int strong;

  /** The size that a text may have that has all the room it wants. */
  private final float largest;

  private final ImmutableList<Fitted> labels;
  private final float axis;
  private final ImmutableList<Fitted> heads;
  private final float head;

  ScheduleDrawing(Typesetting typesetting, Schedule schedule, Place place, float height) {
    this.typesetting = typesetting;
    this.look = typesetting.look();
    this.palette = look.palette();
    this.schedule = schedule;
    this.place = place;
    this.height = height;
    this.strong = Tints.of(palette.accent(), palette.ink(), STRONG);
    this.largest = Math.max(SMALLEST, Math.min(height * TITLE, look.em(LARGEST_TITLE)));
    this.labels = labels();
    this.axis = widest(labels) + largest * 0.5f;
    this.heads = heads();
    this.head = tallest(heads) + largest * 0.45f + labelSize() * 0.6f;
  }

  void draw(Pen pen, float top) {
    Tag figure = place.tag();
    figure.box(place.left(), top - height, place.left() + place.width(), top);
    pen.begin(figure);
    pen.in(figure, () -> lines(pen, top));
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).draw(pen, left(i) + BESIDE, top, column() - 2 * BESIDE, Alignment.START);
    }
    ticks(pen, top);
    blocks(pen, top);
  }

  private float column() {
    return (place.width() - axis) / schedule.tracks().size();
  }

  private float left(int track) {
    return place.left() + axis + track * column();
  }

  /** Where a minute is. */
  private float y(int minute, float top) {
    float room = height - head - labelSize() * 0.6f;
    float share = (float) (minute - schedule.start()) / (schedule.end() - schedule.start());
    return top - head - room * share;
  }

  private float labelSize() {
    return Math.max(SMALLEST, largest * 0.8f);
  }

  private ImmutableList<Fitted> labels() {
    TextStyle style = TextStyle.of(1, palette.muted()).bold();
    Fitting fitting = new Fitting(typesetting, style, place.tag(), Look.TIGHT);
    return schedule.ticks().stream()
        .map(ScheduleTick::label)
        .map(label -> fitting.shortened(label, place.width() / 5, 1, labelSize()))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Fitted> heads() {
    TextStyle style = TextStyle.of(1, palette.accent()).bold();
    Fitting fitting = new Fitting(typesetting, style, place.tag(), Look.TIGHT);
    float width = column() - 2 * BESIDE;
    return schedule.tracks().stream()
        .map(
            track ->
                fitting
                    .largest(track, width, height / 8, 2, SMALLEST, largest)
                    .orElseGet(() -> fitting.shortened(track, width, 2, SMALLEST)))
        .collect(ImmutableList.toImmutableList());
  }

  private static float widest(Iterable<Fitted> texts) {
    float widest = 0;
    for (Fitted text : texts) {
      widest = Math.max(widest, text.width());
    }
    return widest;
  }

  private static float tallest(Iterable<Fitted> texts) {
    float tallest = 0;
    for (Fitted text : texts) {
      tallest = Math.max(tallest, text.height());
    }
    return tallest;
  }

  private void lines(Pen pen, float top) {
    float right = place.left() + place.width();
    for (ScheduleTick tick : schedule.ticks()) {
      float from = left(0) - largest * 0.2f;
      pen.fill(from, y(tick.minute(), top), right - from, HAIRLINE, palette.rule());
    }
    for (int i = 0; i <= schedule.tracks().size(); i++) {
      float bottom = y(schedule.end(), top);
      pen.fill(left(i), bottom, HAIRLINE, y(schedule.start(), top) - bottom, palette.rule());
    }
    pen.fill(left(0), y(schedule.start(), top), right - left(0), RULE, palette.accent());
  }

  /** Labels that would stand on the one before are left out; their lines are there. */
  private void ticks(Pen pen, float top) {
    float free = Float.MAX_VALUE;
    for (int i = 0; i < labels.size(); i++) {
      Fitted label = labels.get(i);
      float y = y(schedule.ticks().get(i).minute(), top) + label.height() / 2;
      if (y <= free) {
        label.draw(pen, place.left(), y, axis - largest * 0.5f, Alignment.END);
        free = y - label.height();
      }
    }
  }

  private void blocks(Pen pen, float top) {
    float usual = usualSize(top);
    for (ScheduleBlock block : schedule.blocks()) {
      float upper = y(block.from(), top) - BETWEEN;
      float lower = y(block.to(), top) + BETWEEN;
      float left = left(block.track()) + BESIDE;
      float width = column() - 2 * BESIDE;
      pen.in(place.tag(), () -> surface(pen, block.tone(), left, lower, width, upper - lower));
      words(block, upper - lower, usual).draw(pen, left + BAR + padding(), upper);
    }
  }

  private void surface(Pen pen, BlockTone tone, float left, float bottom, float width, float tall) {
    if (tall <= 0) {
      return;
    }
    switch (tone) {
      case STRONG -> {
        pen.fill(left, bottom, width, tall, strong);
        pen.fill(left, bottom, BAR, tall, palette.accent());
      }
      case SOFT -> {
        pen.fill(left, bottom, width, tall, palette.surface());
        pen.fill(left, bottom, BAR, tall, palette.accent());
      }
      case QUIET -> {
        pen.fill(left, bottom, width, tall, 0xFFFFFF);
        pen.outline(left, bottom, width, tall, HAIRLINE, palette.rule());
      }
    }
  }

  private float padding() {
    return Math.min(largest * 0.3f, column() / 16);
  }

  private BlockWords words(ScheduleBlock block, float tall, float most) {
    int colour =
        switch (block.tone()) {
          case STRONG, SOFT -> palette.ink();
          case QUIET -> palette.muted();
        };
    float width = column() - 2 * BESIDE - 2 * padding() - BAR;
    return new BlockFitting(typesetting, TextStyle.of(1, colour), place.tag())
        .fitted(block, width, tall, SMALLEST, Math.max(SMALLEST, most));
  }

  /** The size that most blocks can have, so that they look alike. */
  private float usualSize(float top) {
    float[] sizes = new float[schedule.blocks().size()];
    for (int i = 0; i < sizes.length; i++) {
      ScheduleBlock block = schedule.blocks().get(i);
      float tall = y(block.from(), top) - y(block.to(), top) - 2 * BETWEEN;
      sizes[i] = words(block, tall, largest).size();
    }
    java.util.Arrays.sort(sizes);
    return sizes.length == 0 ? largest : sizes[sizes.length / 2];
  }
}
