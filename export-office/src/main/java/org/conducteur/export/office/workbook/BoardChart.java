package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.conducteur.style.Palette;

/**
 * The XML of a chart over cells. Colours and sizes are said outright, since a file without a theme
 * has none to fall back on. Nothing of it is typed: it moves with its cells.
 */
final class BoardChart {
  /** More bars would be too thin; the table has them all. */
  private static final int MOST = 40;

  private static final String HIDE =
      "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
          + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

  private final BoardPart part;
  private final String sheet;
  private final int header;
  private final Cells cells;
  private final Palette palette;
  private final Words words;

  BoardChart(BoardPart part, String sheet, int header, Cells cells, Words words) {
    this.part = part;
    this.sheet = sheet;
    this.header = header;
    this.cells = cells;
    this.palette = cells.looks().palette();
    this.words = words;
  }

  private int count() {
    return Math.min(MOST, part.lines().size());
  }

  String of() {
    boolean bars = part.kind() == BoardPart.Kind.BARS;
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
         xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
        <c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>\
        """);
    out.append("<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>")
        .append(run("defRPr", Looks.BODY_SIZE + 1, palette.accent(), true))
        .append("</a:pPr><a:r>")
        .append(run("rPr", Looks.BODY_SIZE + 1, palette.accent(), true))
        .append("<a:t>")
        .append(escaped(part.title()))
        .append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
        .append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>")
        .append(bars ? bars() : ring())
        .append("<c:spPr><a:noFill/></c:spPr></c:plotArea>")
        .append(legend())
        .append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>")
        .append("<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln w=\"9525\">")
        .append(solid(palette.rule()))
        .append("</a:ln></c:spPr>")
        .append(text(palette.ink()))
        .append("</c:chartSpace>");
    return out.toString();
  }

  private String legend() {
    boolean one = part.kind() == BoardPart.Kind.BARS && part.drawn() == 1;
    return one
        ? ""
        : "<c:legend><c:legendPos val=\"r\"/><c:overlay val=\"0\"/>"
            + text(palette.ink())
            + "</c:legend>";
  }

  private String bars() {
    StringBuilder out =
        new StringBuilder(
            "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>"
                + "<c:varyColors val=\"0\"/>");
    for (int i = 0; i < part.drawn(); i++) {
      out.append(series(i, part.drawn() == 1 ? part.headers().size() - 1 : i))
          .append("<c:spPr>" + solid(color(i)) + "</c:spPr><c:invertIfNegative val=\"0\"/>")
          .append(labels("[h]:mm;;", "<c:dLblPos val=\"outEnd\"/>", palette.ink()))
          .append(data(part.drawn() == 1 ? part.headers().size() - 1 : i));
    }
    return out.append("<c:gapWidth val=\"60\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/>")
        .append("</c:barChart>")
        .append(axes())
        .toString();
  }

  private String axes() {
    return "<c:catAx><c:axId val=\"1001\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>"
        + "<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"General\""
        + " sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln w=\"9525\">"
        + solid(palette.rule())
        + "</a:ln></c:spPr>"
        + text(palette.ink())
        + "<c:crossAx val=\"1002\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/>"
        + "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>"
        + "<c:valAx><c:axId val=\"1002\"/><c:scaling><c:orientation val=\"minMax\"/>"
        + "<c:min val=\"0\"/></c:scaling><c:delete val=\"1\"/><c:axPos val=\"t\"/>"
        + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
        + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1001\"/>"
        + "<c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>";
  }

  private String ring() {
    StringBuilder out =
        new StringBuilder("<c:doughnutChart><c:varyColors val=\"1\"/>").append(series(0, 0));
    ImmutableList<Integer> colors =
        ImmutableList.of(palette.accent(), palette.warning(), palette.muted());
    for (int i = 0; i < count(); i++) {
      out.append("<c:dPt><c:idx val=\"" + i + "\"/><c:bubble3D val=\"0\"/><c:spPr>")
          .append(solid(colors.get(i % colors.size())))
          .append("</c:spPr></c:dPt>");
    }
    return out.append(labels("0;;", "", 0xFFFFFF))
        .append(data(0))
        .append("<c:firstSliceAng val=\"0\"/><c:holeSize val=\"55\"/></c:doughnutChart>")
        .toString();
  }

  /** The beginning of a series: its number and its name. */
  private String series(int index, int column) {
    return "<c:ser><c:idx val=\""
        + index
        + "\"/><c:order val=\""
        + index
        + "\"/><c:tx><c:strRef><c:f>"
        + escaped(cell(header, column + 1))
        + "</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>"
        + escaped(shown(part.headers().get(column)))
        + "</c:v></c:pt></c:strCache></c:strRef></c:tx>";
  }

  /** Dates are numbers in their cells. */
  private String shown(Value header) {
    if (header instanceof Value.Amount date) {
      LocalDate day = LocalDate.of(1899, 12, 30).plusDays((long) date.number());
      return words.text(
          "date.short",
          "dd",
          String.format(Locale.ROOT, "%td", day),
          "mm",
          String.format(Locale.ROOT, "%tm", day));
    }
    return cells.texts().clean(((Value.Text) header).text());
  }

  private String data(int column) {
    StringBuilder out = new StringBuilder("<c:cat><c:strRef><c:f>");
    out.append(escaped(range(0))).append("</c:f><c:strCache><c:ptCount val=\"" + count() + "\"/>");
    for (int i = 0; i < count(); i++) {
      out.append("<c:pt idx=\"" + i + "\"><c:v>")
          .append(escaped(cells.texts().line(part.lines().get(i).label(), 255)))
          .append("</c:v></c:pt>");
    }
    out.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
        .append(escaped(range(column + 1)))
        .append("</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"")
        .append(count())
        .append("\"/>");
    for (int i = 0; i < count(); i++) {
      Value.Amount amount = (Value.Amount) Value.shown(part.lines().get(i).cells().get(column));
      out.append("<c:pt idx=\"" + i + "\"><c:v>").append(amount.number()).append("</c:v></c:pt>");
    }
    return out.append("</c:numCache></c:numRef></c:val></c:ser>").toString();
  }

  private String range(int column) {
    return cell(header + 1, column)
        + ":"
        + new CellReference(header + count(), column, true, true).formatAsString();
  }

  private String cell(int row, int column) {
    return new CellReference(sheet, row, column, true, true).formatAsString();
  }

  private String labels(String format, String position, int rgb) {
    return "<c:dLbls><c:numFmt formatCode=\""
        + format
        + "\" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr>"
        + text(rgb)
        + position
        + HIDE
        + "</c:dLbls>";
  }

  /** The colours of the town, then the same paler. */
  private int color(int index) {
    int turned = Tint.turned(palette.accent());
    ImmutableList<Integer> colors =
        ImmutableList.of(palette.accent(), turned, Tint.turned(turned), palette.muted());
    int rgb = colors.get(index % colors.size());
    return index < colors.size() ? rgb : Tint.pale(rgb, 0.5);
  }

  private static String solid(int rgb) {
    return String.format(
        Locale.ROOT, "<a:solidFill><a:srgbClr val=\"%06X\"/></a:solidFill>", rgb & 0xFFFFFF);
  }

  private String text(int rgb) {
    return "<c:txPr><a:bodyPr/><a:p><a:pPr>"
        + run("defRPr", Looks.BODY_SIZE - 1, rgb, false)
        + "</a:pPr><a:endParaRPr/></a:p></c:txPr>";
  }

  private String run(String name, int size, int rgb, boolean bold) {
    return String.format(
        Locale.ROOT,
        "<a:%s sz=\"%d\" b=\"%d\">%s<a:latin typeface=\"%s\"/></a:%s>",
        name,
        cells.looks().font().size(size) * 100,
        bold ? 1 : 0,
        solid(rgb),
        escaped(cells.looks().font().name()),
        name);
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlAttributeEscaper().escape(text);
  }
}
