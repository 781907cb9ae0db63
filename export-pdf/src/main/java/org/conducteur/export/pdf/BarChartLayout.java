package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Bar;
import org.conducteur.document.BarChart;

/**
 * Lays out bars: what each stands for at its left, its value at its end. All begin at one line,
 * which is zero.
 */
final class BarChartLayout {
  private static final float SMALLEST = 7;
  private static final int LABEL_LINES = 3;
  private static final float THICKNESS = 0.9f;
  private static final float BETWEEN = 0.55f;
  private static final float AROUND = 0.9f;
  private static final float GAP = 0.6f;
  private static final float AXIS = 0.75f;

  /** Labels and values take at most this share of the width each. */
  private static final float WIDEST_LABEL = 0.36f;

  private static final float WIDEST_VALUE = 0.28f;

  private final Typesetting typesetting;
  private final Look look;

  BarChartLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
    this.look = typesetting.look();
  }

  /** A bar, laid out. */
  private record Strip(Fitted label, Fitted value, float share, float height) {}

  void lay(BarChart chart, Place place, Flow flow) {
    Tag figure = place.tag().child(PdfName.Figure).alternate(description(chart));
    int from = flow.size();
    flow.space(look.em(AROUND));
    title(chart.title(), place.in(figure.child(PdfName.Caption)), flow);
    float labels = 0;
    float values = 0;
    ImmutableList.Builder<Strip> strips = ImmutableList.builder();
    for (Bar bar : chart.bars()) {
      Strip strip = strip(bar, most(chart), place.in(figure));
      labels = Math.max(labels, strip.label().width());
      values = Math.max(values, strip.value().width());
      strips.add(strip);
    }
    float left = place.left() + labels + look.em(GAP);
    float length = place.left() + place.width() - left - values - look.em(GAP);
    for (Strip strip : strips.build()) {
      flow.add(strip.height(), (pen, top) -> draw(pen, strip, place.in(figure), left, length, top));
    }
    if (flow.height(from) <= look.textHeight()) {
      flow.together(from);
    }
    flow.space(look.em(AROUND));
  }

  private static String description(BarChart chart) {
    String description = CleanText.trimmed(chart.description());
    String title = CleanText.trimmed(chart.title());
    return !description.isEmpty() ? description : title.isEmpty() ? "…" : title;
  }

  private void title(String words, Place place, Flow flow) {
    TextStyle style = place.text().bold();
    int before = flow.size();
    typesetting.lines(
        typesetting.runs(CleanText.trimmed(words), style, place.tag()),
        place.styled(style),
        Look.TIGHT,
        flow,
        false);
    flow.keepWhole(before);
    flow.space(look.em(GAP));
  }

  private static BigDecimal most(BarChart chart) {
    return chart.bars().stream()
        .map(Bar::value)
        .max(BigDecimal::compareTo)
        .filter(most -> most.signum() > 0)
        .orElse(BigDecimal.ONE);
  }

  private Strip strip(Bar bar, BigDecimal most, Place place) {
    Fitting fitting = new Fitting(typesetting, place.text(), place.tag(), Look.TIGHT);
    float size = place.text().size();
    Fitted label = fitted(bar.label(), fitting, place.width() * WIDEST_LABEL, LABEL_LINES, size);
    Fitted value =
        fitted(
            bar.shown(),
            new Fitting(typesetting, place.text().bold(), place.tag(), Look.TIGHT),
            place.width() * WIDEST_VALUE,
            1,
            size);
    float share = bar.value().divide(most, MathContext.DECIMAL32).floatValue();
    float tallest = Math.max(look.em(THICKNESS), Math.max(label.height(), value.height()));
    return new Strip(label, value, share, tallest + look.em(BETWEEN));
  }

  private Fitted fitted(String text, Fitting fitting, float width, int lines, float size) {
    if (CleanText.of(text).isBlank()) {
      return Fitted.NOTHING;
    }
    float least = Math.min(SMALLEST, size);
    Optional<Fitted> usual = fitting.largest(text, width, look.textHeight(), lines, size, size);
    return usual
        .or(() -> fitting.largest(text, width, look.textHeight(), lines, least, size))
        .orElseGet(() -> fitting.shortened(text, width, lines, least));
  }

  private void draw(Pen pen, Strip strip, Place place, float left, float length, float top) {
    float centre = top - strip.height() / 2;
    float thickness = look.em(THICKNESS);
    float bar = Math.max(length * strip.share(), strip.share() > 0 ? AXIS : 0);
    pen.begin(place.tag());
    strip
        .label()
        .draw(
            pen,
            place.left(),
            centre + strip.label().height() / 2,
            left - look.em(GAP) - place.left(),
            Alignment.START);
    pen.in(
        place.tag(),
        () -> {
          pen.fill(left - AXIS, top - strip.height(), AXIS, strip.height(), look.palette().muted());
          pen.fill(left, centre - thickness / 2, bar, thickness, look.palette().accent());
        });
    strip.value().draw(pen, left + bar + look.em(GAP) / 2, centre + strip.value().height() / 2);
  }
}
